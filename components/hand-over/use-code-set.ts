'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { canReadPictures } from '@/lib/browser/capabilities'
import type { CodeSet } from '@/lib/case-file/hand-over'

const fetchTools = () => Promise.all([import('@/lib/case-file/hand-over'), import('./read-picture')])
export type ScanTools = Awaited<ReturnType<typeof fetchTools>>

/** What stands in the way of reading, or was seen and does not belong. Null while all goes well. */
export type ScanTrouble =
  | 'cannotLoad'
  | 'cannotLock'
  | 'noCode'
  | 'noPictures'
  | 'otherApp'
  | 'otherSet'
  | 'broken'
  | null

/**
 * One set of codes, taken in as they are seen.
 * @param onWhole is called once when all are there and right, with the locked case
 */
export function useCodeSet(onWhole: (locked: Uint8Array) => void) {
  const [tools, setTools] = useState<ScanTools | null>(null)
  const [set, setSet] = useState<CodeSet | null>(null)
  const [trouble, setTrouble] = useState<ScanTrouble>(null)
  // The camera looks again before what it saw is on the page.
  const latest = useRef<CodeSet | null>(null)

  // Fetched before it is asked for: by then the internet may be off.
  const load = useCallback(async (): Promise<ScanTools | null> => {
    const fetched = await fetchTools().catch(() => null)
    setTools(fetched)
    return fetched
  }, [])
  useEffect(() => void load(), [load])

  /** The tools, asked for once more when they did not come. */
  const ready = async (): Promise<ScanTools | null> => {
    const found = tools ?? (await load())
    const isBlind = !canReadPictures()
    setTrouble(found === null ? 'cannotLoad' : isBlind ? 'noPictures' : null)
    return isBlind ? null : found
  }
  const put = (next: CodeSet | null) => {
    latest.current = next
    setSet(next)
  }
  const take = async (codes: readonly string[], [{ canLock, isComplete, takeCode, wholeOf }]: ScanTools) => {
    if (codes.length === 0) return setTrouble('noCode')
    if (!canLock()) return setTrouble('cannotLock')
    const kinds = codes.map((text) => {
      const taken = takeCode(latest.current, text)
      put(taken.set)
      return taken.kind
    })
    setTrouble(kinds.includes('other-set') ? 'otherSet' : kinds.includes('other-app') ? 'otherApp' : null)
    const complete = latest.current
    if (complete === null || !isComplete(complete)) return
    put(null)
    const whole = await wholeOf(complete)
    if (whole === null) setTrouble('broken')
    else onWhole(whole)
  }
  const restart = () => {
    put(null)
    setTrouble(null)
  }
  return { tools, ready, set, trouble, take, restart }
}
