'use client'
import type { ReactNode } from 'react'
import { StepLink } from '@/components/ui/step-link'
import { noteWholeMove } from '@/components/ui/whole-move'

interface Props {
  locale: string
  /** The page before this one; null: the start, which is loaded whole. */
  to: string | null
  children: ReactNode
}

const LOOK = 'inline-flex min-h-11 items-center'

/** One page back in the order of the questions. */
export function BackLink({ locale, to, children }: Props) {
  if (to === null)
    return (
      <a href={`/${locale}/`} onClick={() => noteWholeMove('link')} className={LOOK}>
        {children}
      </a>
    )
  return <StepLink href={to}>{children}</StepLink>
}
