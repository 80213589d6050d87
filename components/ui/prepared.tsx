'use client'
import { createContext, type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** Whether what stands here is seen. What is made before that leads nowhere, takes no focus and notes nothing. */
export const Shown = createContext(true)

interface Props {
  isShown: boolean
  children: ReactNode
}

function makeElement() {
  const element = document.createElement('div')
  return { element, moveInto: (place: HTMLElement | null) => place?.append(element) }
}

/**
 * Lays an element out where nobody sees it, and takes it away again before anything else can happen. The letters that
 * it is drawn with are ready from then on.
 */
function layOutOnce(element: HTMLElement): void {
  const place = document.createElement('div')
  place.className = 'invisible absolute inset-x-0'
  place.append(element)
  document.querySelector('main')?.append(place)
  place.getBoundingClientRect()
  place.remove()
}

/**
 * Part of a page that is made before it is shown, in an element that is in no document: nobody sees or hears it, and
 * no search, print or script finds it. At the press that element is put in place, and a slow phone has no more to make.
 */
export function Prepared({ isShown, children }: Props) {
  const [made] = useState(() => (isShown ? null : makeElement()))
  useEffect(() => {
    if (made && !made.element.isConnected) layOutOnce(made.element)
  }, [made])
  if (made === null) return children
  return (
    <>
      {isShown && <div ref={made.moveInto} />}
      {createPortal(<Shown value={isShown}>{children}</Shown>, made.element)}
    </>
  )
}
