import type { Locale } from './locales'

/** The pages of sources beside the register: where sources differ, and what stands with its sources. */
export const SOURCE_PAGES = ['differences', 'rules', 'papers', 'conclusions'] as const
export type SourcePage = (typeof SOURCE_PAGES)[number]

/** By the kind of thing that an anchor names. */
const PAGE_OF: Readonly<Record<string, SourcePage>> = {
  differ: 'differences',
  rule: 'rules',
  condition: 'rules',
  figure: 'rules',
  date: 'rules',
  paper: 'papers',
  step: 'papers',
  outcome: 'conclusions',
  route: 'conclusions',
  sponsor: 'conclusions',
  note: 'conclusions',
}

/** `condition` of `condition-on-time` and of `sponsor-condition-a`, `rule` of `part-rules`. */
const KIND = /^(?:part-|sponsor-(?=condition|outcome))?([a-z]+?)s?(?:-|$)/

/** Where the sources of something stand: the anchor of a conclusion, a rule, a part or a source; without one the register. */
export function sourcePath(locale: Locale, anchor?: string): string {
  if (anchor === undefined) return `/${locale}/sources/`
  const page = PAGE_OF[KIND.exec(anchor)?.[1] ?? '']
  return `/${locale}/sources/${page ? `${page}/` : ''}#${anchor}`
}
