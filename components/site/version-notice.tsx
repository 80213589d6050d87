'use client'
import { useEffect, useState } from 'react'
import { startNewVersion, watchVersion } from '../plain/new-version'
import { VersionBox } from './version-box'

/** Offers a newer guide. Nothing changes until somebody agrees. */
export function VersionNotice({ texts }: { texts: { title: string; text: string; reload: string } }) {
  const [isReady, setReady] = useState(false)
  useEffect(() => watchVersion(() => setReady(true)), [])
  return (
    <div role="status" data-testid="version" className="print:hidden">
      {isReady && <VersionBox texts={texts} act={{ onClick: startNewVersion }} />}
    </div>
  )
}
