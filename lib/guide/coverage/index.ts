/**
 * What the five documents tell a family, and where the guide has it. A test holds that every place exists. Conditions,
 * papers, dates and steps have a place of their own as well, by their code.
 */
import type { SourceId } from '@/lib/rules'
import { IND_2019 } from './ind-2019'
import { IND_2022 } from './ind-2022'
import { IND_2025 } from './ind-2025'
import { IND_3076D } from './ind-3076d'
import type { Row } from './row'
import { VWN } from './vwn'

export const COVERAGE = {
  'ind-2025': IND_2025,
  'ind-2022': IND_2022,
  vwn: VWN,
  'ind-2019': IND_2019,
  'ind-3076d': IND_3076D,
} as const satisfies Partial<Record<SourceId, readonly Row[]>>
