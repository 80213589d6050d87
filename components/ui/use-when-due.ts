'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'

/**
 * A part that few pages have to show: its script is fetched when it is due, and null stands in its place until then.
 * Once there it stays, and decides itself what it shows. A script that does not come is told by the page itself.
 */
export function useWhenDue<P>(
  isDue: boolean,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> | null {
  const [Part, setPart] = useState<ComponentType<P> | null>(null)
  const loader = useRef(load)
  useEffect(() => {
    if (!isDue) return
    let isWanted = true
    loader.current().then(
      (part) => isWanted && setPart(() => part),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [isDue])
  return Part
}
