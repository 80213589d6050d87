'use client'
import { useRef, useState } from 'react'
import { WipeButton, WipeQuestion } from './wipe-parts'

interface Props {
  label?: string
  about?: string
  yes?: string
  no?: string
  act: () => void
}

/** A button for what cannot be taken back: it asks once. The focus stays in its place. */
export function AskOnce({ label, about, yes, no, act }: Props) {
  const [isAsked, setAsked] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const ask = (next: boolean) => {
    setAsked(next)
    box.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form
    <div ref={box} tabIndex={-1} role="group" aria-label={label}>
      {isAsked ? (
        <WipeQuestion
          about={about}
          yes={{
            label: yes,
            act: {
              onClick: () => {
                setAsked(false)
                act()
              },
            },
          }}
          no={{ label: no, act: { onClick: () => ask(false) } }}
        />
      ) : (
        <WipeButton label={label} act={{ onClick: () => ask(true) }} />
      )}
    </div>
  )
}
