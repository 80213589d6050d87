'use client'
import { useEffect, useRef } from 'react'
import { buttonClass } from '@/components/ui/button'
import { StepLink } from '@/components/ui/step-link'
import type { HandOverTexts } from './texts'

interface Props {
  texts: HandOverTexts['opened']
  hasDropped: boolean
  /** The address of the result. */
  result: string
}

/** The case is here: said on the page itself, because the next page may have to wait for the internet. */
export function Opened({ texts, hasDropped, result }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div data-testid="opened" className="mt-6 space-y-3">
      <h2 ref={heading} tabIndex={-1} className="font-bold text-xl">
        {texts.title}
      </h2>
      <p>{hasDropped ? texts.dropped : texts.text}</p>
      <StepLink href={result} isFetched className={buttonClass('main')}>
        {texts.toResult}
      </StepLink>
    </div>
  )
}
