import { useParams } from 'next/navigation'
import { Meanings } from '@/components/ui/meanings'
import type { FieldTexts } from '@/lib/questionnaire'

interface Props {
  texts: FieldTexts
  form: Record<string, string>
}

/** Why it is asked, and where the answer can be found. */
export function Explanation({ texts, form }: Props) {
  const { locale } = useParams<{ locale: string }>()
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
        {form.why}
      </summary>
      <div className="mt-1 space-y-2 rounded-box bg-raised px-4 py-3">
        <p>{texts.why}</p>
        {texts.find && (
          <p>
            <strong>{form.find}: </strong>
            {texts.find}
          </p>
        )}
        <Meanings words={texts.whyWords} lang="nl" />
        {texts.letter && (
          <p>
            <a href={`/${locale}/letters/${texts.letter}/`} className="inline-flex min-h-11 items-center">
              {form.letter}
            </a>
          </p>
        )}
      </div>
    </details>
  )
}
