import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-line bg-raised',
  good: 'border-good bg-good-soft',
  advice: 'border-advice bg-advice-soft',
  other: 'border-other bg-other-soft',
  brand: 'border-brand bg-brand-soft',
}
type Tone = keyof typeof TONES

/** A calm box that sets something apart. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`break-inside-avoid rounded-box border-s-4 px-4 py-3 ${TONES[tone]}`}>{children}</div>
  )
}
