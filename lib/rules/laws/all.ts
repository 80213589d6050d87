import { before20260612 } from './before-2026-06-12'
import { since20260612 } from './since-2026-06-12'

/** Every law version, oldest first: the one list. A new law is its own files and one line here. */
export const LAWS = [before20260612, since20260612] as const

export type LawId = (typeof LAWS)[number]['id']
