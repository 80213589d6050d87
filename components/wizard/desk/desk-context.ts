'use client'
import { createContext, use } from 'react'
import type { Situation } from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import type { SessionState } from '@/lib/session'
import type { DeskTexts } from './texts'

export interface DeskView {
  state: SessionState
  situation: Situation
  on: Day
  names: ReadonlyMap<string, string>
  texts: DeskTexts
  /** The id of the cell in which something is being typed: nothing is wrong with it yet. */
  editing: string | null
  setEditing: (id: string | null) => void
  /** Says something to who cannot see it. */
  tell: (text: string) => void
}

export const DeskContext = createContext<DeskView | null>(null)

export function useDesk(): DeskView {
  const view = use(DeskContext)
  if (view === null) throw new Error('No desk around this cell')
  return view
}
