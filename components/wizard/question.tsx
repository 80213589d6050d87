'use client'
import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react'
import { arrival } from '@/components/ui/whole-move'
import { STEP_IDS, TAB_KEY } from '@/lib/questionnaire'
import type { AnyPage } from './any-page'
import { hasEarly } from './early'
import { firstTouch } from './first-touch'

function isKept(): boolean {
  try {
    return window.sessionStorage.getItem(TAB_KEY) !== null
  } catch {
    return false
  }
}

/** The first page, as it was sent, to somebody from elsewhere who has not begun: there is nothing else to show. */
const canWait = () =>
  window.location.pathname.endsWith(`/check/${STEP_IDS[0]}/`) &&
  arrival() === null &&
  hasEarly() === 'nothing' &&
  !isKept()

const load = async () => ({ default: (await import('./any-page')).AnyPage })
/** When the script does not come the page stays as it was sent, and the notice for it says so. */
const never = () => new Promise<never>(() => {})

const LatePage = lazy(async () => {
  if (canWait()) await firstTouch()
  return load().catch(never)
})

/** The build writes the whole page, at once: what it waited for would be hidden from whoever has no JavaScript. */
const Page: ComponentType<ComponentProps<typeof AnyPage>> =
  typeof window === 'undefined' ? require('./any-page').AnyPage : LatePage

/**
 * A page of questions. The page as it was sent can be read and filled in; its script comes with the first touch, or
 * soon, and takes over what was done (early.ts).
 */
export function Question(props: ComponentProps<typeof AnyPage>) {
  return (
    <Suspense>
      <Page {...props} />
    </Suspense>
  )
}
