'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  cameraIds,
  isOutOfSight,
  type NoCamera,
  openCamera,
  whenSightChanges,
} from '@/lib/browser/capabilities'

export type CameraState = 'off' | 'on' | NoCamera

/** Milliseconds from one look to the next, so that an old telephone stays usable. */
const LOOK_MS = 120

/**
 * The camera, on only from one press to the next: it goes off when the page is left or hidden.
 * @param look is called with the picture, again and again
 */
export function useCamera(look: (video: HTMLVideoElement) => void) {
  const video = useRef<HTMLVideoElement>(null)
  const stream = useRef<MediaStream | null>(null)
  const [state, setState] = useState<CameraState>('off')
  const [cameras, setCameras] = useState<string[]>([])

  const stop = useCallback((next: CameraState = 'off') => {
    for (const track of stream.current?.getTracks() ?? []) track.stop()
    stream.current = null
    setState(next)
  }, [])

  const isAsking = useRef(false)
  const start = async (deviceId?: string) => {
    if (isAsking.current) return
    isAsking.current = true
    const opened = await openCamera(deviceId)
    isAsking.current = false
    if (typeof opened === 'string') return stop(opened)
    stream.current = opened
    // Left or hidden while the browser asked: the camera must not stay on.
    if (video.current === null || isOutOfSight()) return stop()
    setState('on')
    video.current.srcObject = opened
    setCameras(await cameraIds())
    // Stopped before it played is no fault.
    await video.current?.play().catch(() => {})
  }

  /** The next of the cameras: the one that the browser took may look the wrong way, or be covered. */
  const startNext = async () => {
    const id = stream.current?.getVideoTracks()[0]?.getSettings().deviceId ?? ''
    const next = cameras[(cameras.indexOf(id) + 1) % cameras.length]
    stop()
    await start(next)
  }

  useEffect(() => {
    const hide = () => {
      if (isOutOfSight() && stream.current !== null) stop()
    }
    const stopWatching = whenSightChanges(hide)
    window.addEventListener('pagehide', hide)
    return () => {
      stopWatching()
      window.removeEventListener('pagehide', hide)
      stop()
    }
  }, [stop])

  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (state !== 'on') return
    let timer = 0
    const again = () => {
      if (video.current !== null && video.current.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA)
        latest.current(video.current)
      timer = window.setTimeout(again, LOOK_MS)
    }
    again()
    return () => window.clearTimeout(timer)
  }, [state])

  return { video, state, start, stop, startNext: cameras.length > 1 ? startNext : null }
}
