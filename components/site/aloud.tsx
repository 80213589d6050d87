'use client'
import { useEffect, useRef } from 'react'
import { AloudBox, type AloudTexts } from '@/components/ui/aloud/aloud-box'
import { startAloud } from '@/components/ui/aloud/start'
import { usePath } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import { caseStore } from '@/lib/questionnaire'

/** Reads the page aloud with a voice of the device. Another page, or a wipe, brings a new box: the old one is silent. */
export function Aloud({ texts }: { texts: AloudTexts }) {
  const path = usePath()
  const { wiped } = useStore(caseStore)
  return <Box key={`${path} ${wiped}`} texts={texts} />
}

function Box({ texts }: { texts: AloudTexts }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? startAloud(box.current) : undefined), [])
  return <AloudBox texts={texts} box={box} />
}
