'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/questionnaire'
import { CodePicture } from './code-picture'
import type { HandOverTexts } from './texts'

/** How long each code is shown, in milliseconds: a slow camera needs two looks at it. */
const STEP_MS = 800

const wantsStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Codes one after another, by themselves or by hand. */
export function CodeRow({ codes, texts }: { codes: readonly string[]; texts: HandOverTexts['codes'] }) {
  const [at, setAt] = useState(0)
  const [isPaused, setPaused] = useState(wantsStill)
  const isRow = codes.length > 1

  useEffect(() => {
    if (isPaused || !isRow) return
    const timer = window.setInterval(() => setAt((before) => (before + 1) % codes.length), STEP_MS)
    return () => window.clearInterval(timer)
  }, [isPaused, isRow, codes.length])

  const values = { at: String(at + 1), count: String(codes.length) }
  return (
    <div className="mt-3">
      <CodePicture text={codes[at] ?? ''} label={fill(texts.label, values)} />
      {isRow && (
        <>
          <p className="mt-2 font-semibold [font-variant-numeric:tabular-nums]">{fill(texts.at, values)}</p>
          <div className="flex flex-wrap gap-3">
            <Button look="quiet" onClick={() => setPaused(!isPaused)}>
              {isPaused ? texts.go : texts.pause}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setPaused(true)
                setAt((at + 1) % codes.length)
              }}
            >
              {texts.next}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
