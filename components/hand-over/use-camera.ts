'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** `denied`: the person or the browser said no. `absent`: there is none. `broken`: there is one and it gives nothing. */
export type CameraState = 'off' | 'on' | 'denied' | 'absent' | 'broken'

/** Milliseconds from one look to the next, so that an old telephone stays usable. */
const LOOK_MS = 120

const REASONS: Record<string, CameraState> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
}

/**
 * The camera, on only from one press to the next: it goes off when the page is left or hidden.
 * @param look is called with the picture, again and again
 */
export function useCamera(look: (video: HTMLVideoElement) => void) {
  const video = useRef<HTMLVideoElement>(null)
  const stream = useRef<MediaStream | null>(null)
  const [state, setState] = useState<CameraState>('off')

  const stop = useCallback((next: CameraState = 'off') => {
    for (const track of stream.current?.getTracks() ?? []) track.stop()
    stream.current = null
    setState(next)
  }, [])

  const isAsking = useRef(false)
  const start = async () => {
    if (isAsking.current) return
    if (navigator.mediaDevices?.getUserMedia === undefined) return stop('absent')
    isAsking.current = true
    try {
      const opened = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1280 } },
      })
      stream.current = opened
      // Left or hidden while the browser asked: the camera must not stay on.
      if (video.current === null || document.hidden) return stop()
      setState('on')
      video.current.srcObject = opened
      // Stopped before it played is no fault.
      await video.current.play().catch(() => {})
    } catch (error) {
      stop((error instanceof DOMException && REASONS[error.name]) || 'broken')
    } finally {
      isAsking.current = false
    }
  }

  useEffect(() => {
    const hide = () => {
      if (document.hidden && stream.current !== null) stop()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
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

  return { video, state, start, stop }
}
