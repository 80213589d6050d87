'use client'
import {
  Children,
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { afterAMoment, afterPaint } from './after-paint'

/**
 * The lower parts of a long page. They come one by one once what stands above them is painted, and a press in between
 * is answered first. All come at once for paper, and for a link to a place on the page.
 */
export function Growing({ children }: { children: ReactNode }) {
  const parts = useMemo(() => Children.toArray(children), [children])
  const [count, setCount] = useState(0)
  const isWhole = count >= parts.length

  useEffect(() => {
    if (isWhole) return
    const grow = () => startTransition(() => setCount(count + 1))
    return count === 0 ? afterAMoment(grow) : afterPaint(grow)
  }, [count, isWhole])

  // Listens from the moment the page stands: a press may be waiting already.
  useLayoutEffect(() => {
    if (isWhole) return
    const showAll = () => flushSync(() => setCount(Number.POSITIVE_INFINITY))
    const press = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) showAll()
    }
    window.addEventListener('beforeprint', showAll)
    document.addEventListener('click', press, true)
    return () => {
      window.removeEventListener('beforeprint', showAll)
      document.removeEventListener('click', press, true)
    }
  }, [isWhole])

  // Higher than any screen meanwhile, so that what stands below is not seen to move.
  return (
    <div data-whole={isWhole} className={isWhole ? '' : 'min-h-[300dvh] print:min-h-0'}>
      {parts.slice(0, count)}
    </div>
  )
}
