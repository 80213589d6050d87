'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element is, or was, at most one screen away from the visible part. True where the browser cannot tell. */
export function useNear<E extends Element>(): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (isNear || element.current === null) return
    if (typeof IntersectionObserver === 'undefined') return setNear(true)
    const look = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '100% 0px' },
    )
    look.observe(element.current)
    return () => look.disconnect()
  }, [isNear])
  return [element, isNear]
}
