import { type Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { RULE_CHANGE_DAYS, type RuleChange } from '@/lib/rules'

export interface ChangedTexts {
  title: string
  about: string
  from: string
  close: string
  of: Record<RuleChange, string>
}

interface Props {
  locale: Locale
  texts: ChangedTexts
  changes: readonly RuleChange[]
  act: Act
}

/** What changed in the rules. */
export function ChangedBox({ locale, texts, changes, act }: Props) {
  return (
    <div role="status" data-testid="changed-rules" className="mb-6 print:hidden">
      <Notice tone="brand">
        <p className="font-bold">{texts.title}</p>
        <p>{texts.about}</p>
        <dl className="mt-2">
          {changes.map((change) => (
            <div key={change} data-change={change} className="mt-1">
              <dt className="font-semibold">
                {fill(texts.from, { date: formatDay(locale, RULE_CHANGE_DAYS[change]) })}
              </dt>
              <dd>{texts.of[change]}</dd>
            </div>
          ))}
        </dl>
        <Button look="quiet" className="mt-2" {...act}>
          {texts.close}
        </Button>
      </Notice>
    </div>
  )
}
