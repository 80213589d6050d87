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

/** One line that opens: why it is asked, and what its Dutch words mean. The line names the words that are in sight. */
export function Explanation({ texts: { why, words = [], whyWords = [] }, form }: Props) {
  return (
    <details className="mt-2 @max-[15rem]:order-2">
      <summary className="inline-block min-h-11 py-2.5 text-brand underline underline-offset-4">
        {form.why}{' '}
        {words.length > 0 && (
          <>
            {form.words}{' '}
            <span lang="nl" translate="no">
              {words.map(([word]) => word).join(', ')}
            </span>
          </>
        )}
      </summary>
      <div className="mt-1 space-y-2 rounded-box bg-raised px-4 py-3">
        <p>{why}</p>
        <Meanings words={[...words, ...whyWords]} lang="nl" />
      </div>
    </details>
  )
}
