'use client'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useNear } from '@/components/ui/use-near'
import { useStore } from '@/components/ui/use-store'
import { saveFile } from '@/lib/browser/capabilities'
import { relevant } from '@/lib/questionnaire'
import { caseStore, timeOfDay, today } from '@/lib/session'
import type { HandOverTexts } from './texts'

type Panels = typeof import('./panels')
const PANELS = ['locked', 'codes'] as const
type Panel = (typeof PANELS)[number]

interface Props {
  texts: HandOverTexts
  /** What locks and shows codes is fetched when somebody comes near it, or only who points at it or goes there. */
  fetches: 'near' | 'touched'
}

/** The ways in which a case leaves this tab, each by the person's own hand: a file, a locked file, codes on screen. */
export function KeepCase({ texts, fetches }: Props) {
  const { draft, toldToday } = useStore(caseStore)
  const [open, setOpen] = useState<Panel | null>(null)
  const [panels, setPanels] = useState<Panels | 'none' | 'loading' | 'failed'>('none')
  const { keep } = texts

  // Fetched before it is asked for: by then the internet may be off.
  const [place, isNear] = useNear<HTMLElement>()
  const [isTouched, setTouched] = useState(false)
  const isWanted = isTouched || (isNear && fetches === 'near')
  const fetchPanels = useCallback(() => {
    setPanels('loading')
    void import('./panels').then(setPanels, () => setPanels('failed'))
  }, [])
  useEffect(() => {
    if (isWanted) fetchPanels()
  }, [isWanted, fetchPanels])
  const touch = () => setTouched(true)

  const day = () => toldToday ?? today()
  const nameOf = (kind: string) => `case-${day()}-${timeOfDay()}.${kind}`
  const file = () => relevant(draft.file, day())
  const toggle = (panel: Panel) => {
    setOpen(open === panel ? null : panel)
    touch()
    if (panels === 'failed') fetchPanels()
  }
  const shown = (panel: Panel) => {
    if (open !== panel) return null
    if (panels === 'failed') return <p role="status">{keep.cannotLoad}</p>
    if (typeof panels === 'string') return null
    const { CodesPanel, LockedPanel } = panels
    return panel === 'codes' ? (
      <CodesPanel file={file()} texts={texts} />
    ) : (
      <LockedPanel file={file()} name={nameOf('locked')} texts={texts} />
    )
  }
  return (
    <section ref={place} id="keep" data-ready={typeof panels === 'object'} className="mt-8 print:hidden">
      <h2 className="font-bold text-xl">{keep.title}</h2>
      <div className="mt-3">
        <Button look="quiet" onClick={() => saveFile(`${JSON.stringify(file(), null, 2)}\n`, nameOf('json'))}>
          {keep.plain}
        </Button>
        <p className="mt-1 text-muted">{keep.plainAbout}</p>
      </div>
      {PANELS.map((panel) => (
        <div key={panel} className="mt-4">
          <Button
            look="quiet"
            aria-expanded={open === panel}
            onPointerEnter={touch}
            onFocus={touch}
            onClick={() => toggle(panel)}
          >
            {keep[panel]}
          </Button>
          <p className="mt-1 text-muted">{keep[`${panel}About`]}</p>
          {shown(panel)}
        </div>
      ))}
    </section>
  )
}
