import { isOnline } from '@/lib/browser/capabilities'
import { isKept, watchConnection } from './connection-watch'
import { conceal, part, reveal } from './held'

/** Says that there is no internet, and holds back a step that would end on a page of the browser. */
export function startConnection(): void {
  const region = part('connection')
  if (region === null) return
  watchConnection({
    look: () => {
      for (const name of ['offline-works', 'offline-waits']) conceal(name)
      if (!isOnline()) reveal(isKept() ? 'offline-works' : 'offline-waits')
    },
    held: () => region.focus(),
  })
}
