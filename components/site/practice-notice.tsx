'use client'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale, type Texts } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { PracticeBox } from './practice-box'

interface Props {
  locale: Locale
  texts: Texts['practice']
}

/** Says on every page that this family is an example, until it is wiped. What is saved on the device stays. */
export function PracticeNotice({ locale, texts }: Props) {
  const { isPractice, toldToday } = useStore(caseStore)
  if (!isPractice) return null
  const about = toldToday ? fill(texts.bannerAbout, { date: formatDay(locale, toldToday) }) : ''
  return <PracticeBox texts={texts} about={about} act={{ onClick: () => caseStore.wipe() }} />
}
