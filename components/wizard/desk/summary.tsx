'use client'
import { useEffect, useMemo, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Badge, type Tone } from '@/components/ui/notice'
import { StepLink } from '@/components/ui/step-link'
import { formatWeekday, type Locale, type Translate } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { relevant } from '@/lib/questionnaire'
import { daysLeftText, headlineOf, modelOf, namesOf } from '@/lib/result-model'
import { assess, type CaseFile, type Day, type Outcome } from '@/lib/rules'
import { openFacts } from '@/lib/what-if'
import { resultPath } from '../paths'

interface Props {
  file: CaseFile
  on: Day
  locale: Locale
  texts: Record<string, string>
}

const TONES: Record<Outcome, Tone> = {
  'can-apply': 'good',
  approved: 'good',
  'get-advice': 'advice',
  'not-yet': 'advice',
  'other-route': 'other',
  'not-covered': 'other',
  'no-permit-needed': 'brand',
}

/** What the rules say of the answers so far, short: the same assessment as the result. */
export function Summary({ file, on, locale, texts }: Props) {
  const [t, setT] = useState<Translate | null>(null)
  useEffect(() => {
    void resultTranslator(locale).then((of) => setT(() => of('counsellor')))
  }, [locale])
  const { model, open } = useMemo(() => {
    const shown = relevant(file, on)
    return { model: modelOf(shown, assess(shown, { on })), open: openFacts(file, on).length }
  }, [file, on])
  if (t === null) return null
  const { members, sponsor, headline } = model.assessment
  const names = namesOf(file, t)
  return (
    <div data-testid="summary" data-on={on} className="rounded-box border border-soft bg-surface p-4">
      <p className="font-bold text-lg leading-snug">{headlineOf(model, t)}</p>
      {headline && (
        <p className="mt-2">
          <strong data-testid="summary-day">
            <time dateTime={headline.date}>{formatWeekday(locale, headline.date)}</time>
          </strong>{' '}
          · {daysLeftText(headline.daysLeft, t)} <Code code={headline.because} />
        </p>
      )}
      <p className="mt-2" data-sponsor={sponsor.outcome}>
        {t('result.headings.sponsor')}: {t(`sponsor.outcomes.${sponsor.outcome}.label`)}{' '}
        <Code code={sponsor.outcome} />
      </p>
      <ul className="mt-2 space-y-2">
        {members.map(({ id, outcome, route }) => (
          <li key={id} data-judged={id} data-outcome={outcome} data-route={route ?? ''}>
            <bdi className="font-semibold">{names.get(id)}</bdi>{' '}
            <Badge tone={TONES[outcome]}>{t(`outcomes.${outcome}.label`)}</Badge>{' '}
            <Code code={[outcome, route].filter(Boolean).join(' / ')} />
          </li>
        ))}
      </ul>
      <p className="mt-3" data-testid="summary-open" data-open={open}>
        {t('result.toAnswerCount', { count: open })}
      </p>
      <StepLink href={resultPath(locale)} className={`mt-3 ${buttonClass('quiet')}`}>
        {texts.toResult}
      </StepLink>
    </div>
  )
}

const Code = ({ code }: { code: string }) => (
  <code dir="ltr" translate="no" className="text-[0.85rem] text-muted">
    {code}
  </code>
)
