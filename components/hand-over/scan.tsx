'use client'
import { type ChangeEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/questionnaire'
import type { HandOverTexts } from './texts'
import { type CameraState, useCamera } from './use-camera'
import { useCodeSet } from './use-code-set'

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

/** Reads codes with the camera or from pictures, in any order, one set at a time. */
export function Scan({ texts: all, onRead }: Props) {
  const texts = { ...all.keep, ...all.scan }
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const codes = useCodeSet((locked) => {
    camera.stop()
    onRead(locked)
  })
  const camera = useCamera((video) => {
    if (codes.tools === null) return
    canvas.current ??= document.createElement('canvas')
    const [, { codeInFrame }] = codes.tools
    const text = codeInFrame(video, canvas.current)
    if (text !== null) void codes.take([text], codes.tools)
  })

  const start = async () => {
    if ((await codes.ready()) !== null) await camera.start()
  }
  const readPictures = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    const tools = await codes.ready()
    if (tools === null || files.length === 0) return
    const [, { codesInPicture }] = tools
    const found = (await Promise.all(files.map(codesInPicture))).flat()
    target.value = ''
    await codes.take(found, tools)
  }

  const { set, trouble } = codes
  const isOn = camera.state === 'on'
  const told = CAMERA_TROUBLE[camera.state]
  return (
    <section id="scan" className="mt-10">
      <h2 className="font-bold text-xl">{texts.title}</h2>
      <p className="mt-2">{texts.how}</p>
      <Button look="quiet" className="mt-3" onClick={() => (isOn ? camera.stop() : void start())}>
        {isOn ? texts.stop : texts.start}
      </Button>
      {isOn && camera.startNext && (
        <Button look="plain" className="ms-3" onClick={() => void camera.startNext?.()}>
          {texts.otherCamera}
        </Button>
      )}
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
        {set && (
          <p className="font-semibold">{fill(texts.progress, { done: set.parts.size, count: set.count })}</p>
        )}
        {trouble && <Notice tone="advice">{texts[trouble]}</Notice>}
      </div>
      {trouble === 'otherSet' && (
        <Button look="quiet" className="mt-3" onClick={codes.restart}>
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
