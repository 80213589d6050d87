import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n'
import type { LetterId } from '@/lib/letters'
import { Approval } from './approval'
import { AsylumDecision } from './asylum-decision'
import { Intention } from './intention'
import { MissingPapers } from './missing-papers'
import { MvvSticker } from './mvv-sticker'
import { PermitCard } from './permit-card'
import { Receipt } from './receipt'
import { Refusal } from './refusal'

export const DRAWINGS: Record<LetterId, (props: { t: Translate }) => ReactNode> = {
  'asylum-decision': AsylumDecision,
  'permit-card': PermitCard,
  receipt: Receipt,
  'missing-papers': MissingPapers,
  approval: Approval,
  refusal: Refusal,
  mvv: MvvSticker,
  intention: Intention,
}
