'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { storageDoor } from '@/lib/browser/storage'
import { loadAgain } from '../plain/load-again'
import { KEPT_NAMES } from '../plain/offline'

const isOurScript = (target: EventTarget | null) =>
  target instanceof HTMLScriptElement && target.src.startsWith(`${window.location.origin}/_next/`)

/**
 * Whether the page may reload itself: once until somebody has opened another page, and never where storage cannot
 * record it.
 */
function takeTurn(): boolean {
  return storageDoor.readTab(KEPT_NAMES.reloaded) === null && storageDoor.writeTab(KEPT_NAMES.reloaded, '1')
}

/**
 * A script that cannot be fetched: usually the tab is older than the release, and a reload helps. The tab keeps what
 * was typed. When a reload does not help, or no server answers, the page stays and says so.
 */
export function MissingScript({ texts }: { texts: { title: string; text: string; reload: string } }) {
  const [isMissing, setMissing] = useState(false)
  const path = usePathname()
  const first = useRef(path)

  useEffect(() => {
    if (path !== first.current) storageDoor.writeTab(KEPT_NAMES.reloaded, null)
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
    <div role="alert" data-testid="missing-script" className="missing-script mb-6 print:hidden">
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
