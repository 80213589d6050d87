'use client'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CodeSet } from '@/lib/case-file/hand-over'
import { fill } from '@/lib/questionnaire'
import type { HandOverTexts } from './texts'
import { type CameraState, useCamera } from './use-camera'

type Trouble = 'noCode' | 'otherApp' | 'otherSet' | 'broken'

const CAMERA_TROUBLE: Partial<Record<CameraState, 'denied' | 'absent' | 'busyCamera'>> = {
  denied: 'denied',
  absent: 'absent',
  broken: 'busyCamera',
}

interface Props {
  texts: HandOverTexts
  /** All codes of a set are read: the locked case. */
  onRead: (locked: Uint8Array) => void
}

const tools = () => Promise.all([import('@/lib/case-file/hand-over'), import('./read-picture')])

/** Reads codes with the camera or from pictures, in any order, one set at a time. */
export function Scan({ texts: all, onRead }: Props) {
  const texts = all.scan
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof tools>> | null>(null)
  const [set, setSet] = useState<CodeSet | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const canvas = useRef<HTMLCanvasElement | null>(null)
  // The camera looks again before what it saw is on the page.
  const latest = useRef<CodeSet | null>(null)

  // Fetched before it is asked for: by then the internet may be off.
  useEffect(() => {
    void tools().then(setLoaded, () => {})
  }, [])

  const camera = useCamera((video) => {
    if (loaded === null) return
    canvas.current ??= document.createElement('canvas')
    const [, { codeInFrame }] = loaded
    const text = codeInFrame(video, canvas.current)
    if (text !== null) void take([text])
  })

  const put = (next: CodeSet | null) => {
    latest.current = next
    setSet(next)
  }

  const take = async (codes: readonly string[]) => {
    if (loaded === null) return
    const [{ canLock, isComplete, takeCode, wholeOf }] = loaded
    const kinds = codes.map((text) => {
      const taken = takeCode(latest.current, text)
      put(taken.set)
      return taken.kind
    })
    setTrouble(kinds.includes('other-set') ? 'otherSet' : kinds.includes('other-app') ? 'otherApp' : null)
    const complete = latest.current
    if (complete === null || !isComplete(complete) || !canLock()) return
    put(null)
    const whole = await wholeOf(complete)
    if (whole === null) return setTrouble('broken')
    camera.stop()
    onRead(whole)
  }

  const readPictures = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    if (loaded === null || files.length === 0) return
    const [, { codesInPicture }] = loaded
    const codes = (await Promise.all(files.map(codesInPicture))).flat()
    target.value = ''
    if (codes.length === 0) return setTrouble('noCode')
    await take(codes)
  }

  const restart = () => {
    put(null)
    setTrouble(null)
  }
  const isOn = camera.state === 'on'
  const told = CAMERA_TROUBLE[camera.state]
  const progress = set ? fill(texts.progress, { done: set.parts.size, count: set.count }) : ''
  return (
    <section id="scan" className="mt-10">
      <h2 className="font-bold text-xl">{texts.title}</h2>
      <p className="mt-2">{texts.how}</p>
      <Button look="quiet" className="mt-3" onClick={() => (isOn ? camera.stop() : camera.start())}>
        {isOn ? texts.stop : texts.start}
      </Button>
      <video
        ref={camera.video}
        muted
        playsInline
        aria-label={texts.video}
        className={`mt-3 max-h-96 w-full max-w-md rounded-box bg-raised ${isOn ? '' : 'hidden'}`}
      />
      <div role="status" className="mt-3 space-y-2">
        {told && <Notice tone="advice">{texts[told]}</Notice>}
        {isOn && !set && <p>{texts.looking}</p>}
        {progress && <p className="font-semibold">{progress}</p>}
        {trouble && <Notice tone="advice">{texts[trouble]}</Notice>}
      </div>
      {trouble === 'otherSet' && (
        <Button look="quiet" className="mt-3" onClick={restart}>
          {texts.restart}
        </Button>
      )}
      <label htmlFor="pictures" className="mt-4 block">
        <span className="block font-bold text-lg">{texts.pictures}</span>
        <input
          id="pictures"
          type="file"
          accept="image/*"
          multiple
          onChange={readPictures}
          className="mt-2 block min-h-12 w-full rounded-box border-2 border-line bg-surface p-2"
        />
      </label>
    </section>
  )
}
