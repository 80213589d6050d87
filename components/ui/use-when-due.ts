'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'

/**
 * A component that few pages show, loaded when it is due; null until then. Once loaded it stays, and decides itself what
 * it renders. The notice about missing scripts covers a script that cannot be fetched.
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
