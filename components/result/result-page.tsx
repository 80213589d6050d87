'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import { useNavigate } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatWeekday, type Locale, type Translate } from '@/lib/i18n'
import type { Voice } from '@/lib/rules'
import { caseStore, today } from '@/lib/session'
import { Result } from './result'
import { useNewDay } from './use-new-day'
import { useResultTexts } from './use-result-texts'

interface Props {
  locale: Locale
  documentTitle: string
  loading: string
  title: string
  /** Short names of the questions, for each reader. */
  shorts: Record<Voice, Record<string, string>>
  /** The ways to keep the case and the guide, and to hand the case over. */
  keep: ReactNode
}

/** The result: computed here and now from the answers of this tab, and never kept. */
export function ResultPage(props: Props) {
  return (
    <>
      <title>{props.documentTitle}</title>
      <LoadedResult {...props} />
    </>
  )
}

function LoadedResult({ loading, documentTitle: _, ...props }: Props) {
  const { locale, title } = props
  const { status, draft } = useStore(caseStore)
  const navigate = useNavigate()
  const textsOf = useResultTexts(locale)
  const { file } = draft
  const isEmpty = status === 'ready' && file.sponsor === undefined && file.members === undefined

  useEffect(() => {
    if (!isEmpty) return
    caseStore.sendBack()
    void navigate(`/${locale}/check/who/`, { replace: true })
  }, [isEmpty, navigate, locale])

  if (status !== 'ready' || textsOf === null || isEmpty)
    // As high as the screen, so that what stands below does not move when the result comes.
    return (
      <div data-session={textsOf === null ? 'loading' : status} className="min-h-dvh">
        <h1 className="font-bold text-[1.6rem]">{title}</h1>
        <p role="status">{loading}</p>
      </div>
    )
  return <OpenedResult {...props} t={textsOf(file.filledInBy ?? 'sponsor')} />
}

/** From here on the answers and the texts are there. */
function OpenedResult({ locale, t, ...props }: Omit<Props, 'loading' | 'documentTitle'> & { t: Translate }) {
  const { draft, toldToday, lastSeenOn } = useStore(caseStore)
  const [{ clock, seenBefore }] = useState(() => ({ clock: today(), seenBefore: lastSeenOn }))
  const newDay = useNewDay(clock)
  const on = toldToday ?? clock
  useEffect(() => {
    return afterAMoment(() => caseStore.sawResult(on))
  }, [on])

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
