import type { Tone } from '@/components/ui/notice'
import type { Outcome, Status } from '@/lib/rules'

/** How an outcome looks. No red: another way is not a fault. */
export const OUTCOME_TONES: Record<Outcome, Tone> = {
  'can-apply': 'good',
  approved: 'good',
  'no-permit-needed': 'good',
  'get-advice': 'advice',
  'not-yet': 'brand',
  'other-route': 'other',
  'not-covered': 'other',
}

export const STATUS_MARKS: Record<Status, string> = { met: '✓', 'not-met': '✕', unknown: '?' }
