'use client'
import { useNavigate } from '@/components/ui/navigation'
import type { Stop } from '@/lib/questionnaire'
import { pathOf } from './paths'

/** Opens a page of questions, for its person where it is about one. */
export function useOpenPage(locale: string): (stop: Stop) => void {
  const navigate = useNavigate()
  return (stop) => void navigate(pathOf(locale, stop), { memberId: stop.memberId })
}
