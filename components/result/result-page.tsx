'use client'
import { type ReactNode, use, useEffect, useState } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import { Notice } from '@/components/ui/notice'
import { Shown } from '@/components/ui/prepared'
import { useMove } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import { formatWeekday, type Locale, type Translate } from '@/lib/i18n'
import type { Day, Voice } from '@/lib/rules'
import { caseStore, today } from '@/lib/session'
import { Result } from './result'
import { useNewDay } from './use-new-day'
import { useResultTexts } from './use-result-texts'

interface Props {
  locale: Locale
  loading: string
  title: string
  /** Short names of the questions, for each reader. */
  shorts: Record<Voice, Record<string, string>>
  /** The ways to keep the case and the guide, and to hand the case over. */
  keep: ReactNode
}

/** The result: computed here and now from the answers of this tab, and never kept. It can be made before it is shown. */
export function ResultPage({ loading, ...props }: Props) {
  const { locale, title } = props
  const isShown = use(Shown)
  const { status, draft } = useStore(caseStore)
  const replace = useMove('replace')
  const textsOf = useResultTexts(locale)
  const { file } = draft
  const isEmpty = status === 'ready' && file.sponsor === undefined && file.members === undefined

  useEffect(() => {
    if (!isEmpty || !isShown) return
    caseStore.sendBack()
    replace(`/${locale}/check/who/`)
  }, [isEmpty, isShown, replace, locale])

  if (status !== 'ready' || textsOf === null || isEmpty)
    // As high as the screen, so that what stands below does not move when the result comes.
    return (
      <div className="min-h-dvh">
        <h1 className="font-bold text-[1.6rem]">{title}</h1>
        <p role="status">{loading}</p>
      </div>
    )
  return <OpenedResult {...props} t={textsOf(file.filledInBy ?? 'sponsor')} />
}

/** From here on the answers and the texts are there. */
function OpenedResult({ locale, t, ...props }: Omit<Props, 'loading'> & { t: Translate }) {
  const isShown = use(Shown)
  const { draft, toldToday, lastSeenOn } = useStore(caseStore)
  const [opened, setOpened] = useState<{ clock: Day; seenBefore: Day | null } | null>(null)
  if (isShown !== (opened !== null)) setOpened(isShown ? { clock: today(), seenBefore: lastSeenOn } : null)
  const { clock, seenBefore } = opened ?? { clock: today(), seenBefore: null }
  const newDay = useNewDay(clock)
  const on = toldToday ?? clock
  useEffect(() => {
    if (isShown) return afterAMoment(() => caseStore.sawResult(on))
  }, [isShown, on])

  return (
    <>
      {seenBefore !== null && seenBefore !== on && (
        <Notice tone="brand">{t('result.reopened', { date: formatWeekday(locale, on) })}</Notice>
      )}
      {newDay && (
        <Notice tone="advice">{t('result.midnight', { date: formatWeekday(locale, newDay) })}</Notice>
      )}
      <Result
        told={draft.file}
        on={on}
        t={t}
        title={props.title}
        shorts={props.shorts[t.voice]}
        keep={props.keep}
      />
    </>
  )
}
