import { Notice } from '@/components/ui/notice'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { RULES_CHECKED_ON, type RulesAge } from '@/lib/rules'

interface Props {
  locale: Locale
  age: Exclude<RulesAge, 'fresh'>
  texts: { title: string; text: string }
  isOnPaper: boolean
}

/** The rules have not been checked for long. */
export function AgeBox({ locale, age, texts, isOnPaper }: Props) {
  return (
    <div role="note" data-rules-age={age} className={`mb-6 ${isOnPaper ? '' : 'print:hidden'}`}>
      <Notice tone={age === 'old' ? 'plain' : 'advice'}>
        <p className="font-bold">{texts.title}</p>
        <p>{fill(texts.text, { date: formatDay(locale, RULES_CHECKED_ON) })}</p>
      </Notice>
    </div>
  )
}
