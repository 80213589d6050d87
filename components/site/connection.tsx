'use client'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'

const isKept = () => Boolean(navigator.serviceWorker?.controller)

/** A press that asks the server for a page. A form says so itself; a link, when its page is here already. */
function leadsOn({ type, target }: Event): boolean {
  if (type === 'submit') return target instanceof HTMLElement && target.dataset.leads !== undefined
  const link = target instanceof Element ? target.closest('a') : null
  if (link === null || link.dataset.here !== undefined) return false
  return link.origin === window.location.origin && link.pathname !== window.location.pathname
}

/**
 * Says that there is no internet. Where the guide is not on the device, a step would end on a page of the browser:
 * it is held back, and what was typed stays on the screen.
 */
export function Connection({ texts }: { texts: { waits: string; works: string } }) {
  const [isOff, setOff] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const look = () => setOff(!navigator.onLine)
    const hold = (event: Event) => {
      if (navigator.onLine || isKept() || !leadsOn(event)) return
      event.preventDefault()
      event.stopPropagation()
      box.current?.focus()
    }
    look()
    const listened = [
      ['online', look],
      ['offline', look],
      ['click', hold],
      ['submit', hold],
    ] as const
    for (const [name, listener] of listened) window.addEventListener(name, listener, true)
    return () => {
      for (const [name, listener] of listened) window.removeEventListener(name, listener, true)
    }
  }, [])

  return (
    <div ref={box} tabIndex={-1} role="status" data-testid="connection" className="print:hidden">
      {isOff && (
        <div className="mb-6">
          <Notice tone="advice">{isKept() ? texts.works : texts.waits}</Notice>
        </div>
      )}
    </div>
  )
}
