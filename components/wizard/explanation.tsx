import { useParams } from 'next/navigation'
import { Meanings } from '@/components/ui/meanings'
import type { FieldTexts } from '@/lib/questionnaire'

interface Props {
  texts: FieldTexts
  form: Record<string, string>
}

/** Where the answer stands: which letter and line, with its picture. In sight, right under the question. */
export function WhereItStands({ texts: { find, letter }, form }: Props) {
  const { locale } = useParams<{ locale: string }>()
  if (find === undefined && letter === undefined) return null
  return (
    <p className="mb-2 text-[0.95rem]">
      {find}{' '}
      {letter && (
        <a href={`/${locale}/letters/${letter}/`} className="whitespace-nowrap">
          {form.letter}
        </a>
      )}
    </p>
  )
}

/** Why it is asked. */
export const Explanation = ({ texts, form }: Props) => (
  <details className="mt-2">
    <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
      {form.why}
    </summary>
    <div className="mt-1 space-y-2 rounded-box bg-raised px-4 py-3">
      <p>{texts.why}</p>
      <Meanings words={texts.whyWords} lang="nl" />
    </div>
  </details>
)
