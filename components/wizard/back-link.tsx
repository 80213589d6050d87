'use client'
import type { ReactNode } from 'react'
import { noteFullPageLoad } from '@/components/ui/full-page-load'
import { isPlainPress } from '@/components/ui/plain-press'
import { StepLink } from '@/components/ui/step-link'
import type { Stop } from '@/lib/questionnaire'
import { answersPath, pathOf } from './paths'
import { useOpenPage } from './use-open-page'

interface Props {
  locale: string
  /** The page before this one; null: the start, which is a page load of its own. */
  to: Stop | 'answers' | null
  children: ReactNode
}

const LOOK = 'inline-flex min-h-[44px] items-center'

/** A link to the page before, in the order of the questions. */
export function BackLink({ locale, to, children }: Props) {
  const open = useOpenPage(locale)
  if (to === 'answers') return <StepLink href={answersPath(locale)}>{children}</StepLink>
  const href = to ? pathOf(locale, to) : `/${locale}/`
  return (
    <a
      href={href}
      className={LOOK}
      onClick={(event) => {
        if (to === null) return void noteFullPageLoad('link')
        if (!isPlainPress(event)) return
        event.preventDefault()
        open(to)
      }}
    >
      {children}
    </a>
  )
}
