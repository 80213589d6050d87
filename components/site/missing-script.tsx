'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { loadAgain } from '../plain/load-again'
import { KEPT_NAMES } from '../plain/offline'

const isOurScript = (target: EventTarget | null) =>
  target instanceof HTMLScriptElement && target.src.startsWith(`${window.location.origin}/_next/`)

function storage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

/** May the page be loaded again by itself? Once, until somebody has moved on; never where that cannot be noted. */
function takeTurn(): boolean {
  const tab = storage()
  if (tab === null || tab.getItem(KEPT_NAMES.reloaded) !== null) return false
  tab.setItem(KEPT_NAMES.reloaded, '1')
  return true
}

/**
 * A script that is missing: mostly the tab is older than the site, and loading again helps. What is typed is kept by
 * the tab. When it does not help, or nothing answers, the page stays and says so.
 */
export function MissingScript({ texts }: { texts: { title: string; text: string; reload: string } }) {
  const [isMissing, setMissing] = useState(false)
  const path = usePathname()
  const first = useRef(path)

  useEffect(() => {
    if (path !== first.current) storage()?.removeItem(KEPT_NAMES.reloaded)
  }, [path])

  useEffect(() => {
    const notice = async ({ target }: Event) => {
      if (!isOurScript(target)) return
      const answers = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })
        .then(({ ok }) => ok)
        .catch(() => false)
      if (answers && takeTurn()) loadAgain()
      else setMissing(true)
    }
    window.addEventListener('error', notice, true)
    return () => window.removeEventListener('error', notice, true)
  }, [])

  if (!isMissing) return null
  return (
    <div role="alert" data-testid="missing-script" className="mb-6 print:hidden">
      <Notice tone="advice">
        <h2 className="font-bold">{texts.title}</h2>
        <p>{texts.text}</p>
        <Button className="mt-2" onClick={loadAgain}>
          {texts.reload}
        </Button>
      </Notice>
    </div>
  )
}
