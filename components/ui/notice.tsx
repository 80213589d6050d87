import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-line bg-raised',
  good: 'border-good bg-good-soft',
  advice: 'border-advice bg-advice-soft',
  other: 'border-other bg-other-soft',
  brand: 'border-brand bg-brand-soft',
}
export type Tone = keyof typeof TONES

/** A calm box that sets something apart. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`break-inside-avoid rounded-box border-s-4 px-4 py-3 ${TONES[tone]}`}>{children}</div>
  )
}

const BADGES: Record<Tone, string> = {
  plain: 'border-line text-ink',
  good: 'border-good text-good',
  advice: 'border-advice text-advice',
  other: 'border-other text-other',
  brand: 'border-brand text-brand',
}

/** A few words in a frame; never colour alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full border-2 bg-surface px-3 py-0.5 font-semibold text-[0.95rem] ${BADGES[tone]}`}
    >
      {children}
    </span>
  )
}
