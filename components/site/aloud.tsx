'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { AloudBox, type AloudTexts } from '@/components/ui/aloud/aloud-box'
import { startAloud } from '@/components/ui/aloud/start'
import { useStore } from '@/components/ui/use-store'
import { caseStore } from '@/lib/session'

/** Reads the page aloud with a voice of the device. It stops when another page opens and after a wipe. */
export function Aloud({ texts }: { texts: AloudTexts }) {
  const path = usePathname()
  const { ended } = useStore(caseStore)
  const box = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew at each page, and at a wipe
  useEffect(() => (box.current ? startAloud(box.current) : undefined), [path, ended])
  return <AloudBox texts={texts} box={box} />
}
