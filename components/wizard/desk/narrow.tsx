'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { useNavigate } from '@/components/ui/navigation'
import { firstIncomplete, type Situation } from '@/lib/questionnaire'
import { answersPath, pathOf } from '../paths'

/** Narrower than this the table does not fit; in pixels, so that a larger text keeps the desk. */
const TOO_NARROW = '(max-width: 899.98px)'

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(TOO_NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the screen is too narrow for the desk. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia(TOO_NARROW).matches,
    () => false,
  )

interface Props {
  locale: string
  situation: Situation
  texts: Record<string, string>
  /** The desk was opened on a narrow screen: nobody works on it yet. */
  isOpening: boolean
}

/**
 * On a narrow screen the questions of the questionnaire take the place of the desk, with the same answers. Opened there,
 * they come by themselves; made narrow while somebody works, a link leads to them.
 */
export function Narrow({ locale, situation, texts, isOpening }: Props) {
  const navigate = useNavigate()
  const first = firstIncomplete(situation)
  // A page of one person is opened from the list of people.
  const page = first?.memberId === undefined ? first : ({ page: 'people' } as const)
  const path = page ? pathOf(locale, page) : answersPath(locale)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the desk opens
  useEffect(() => {
    if (isOpening) void navigate(path, { replace: true })
  }, [])
  return (
    <>
      <Heading>{texts.title}</Heading>
      <p className="my-3">{texts.narrow}</p>
      <a href={path} className={buttonClass('main')}>
        {texts.toQuestions}
      </a>
    </>
  )
}
