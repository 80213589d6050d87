'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { closeModal, openModal } from '@/components/ui/modal'
import { useDesk } from './desk-context'

/** Every key of the desk, with what it does, as a text of the desk. */
const KEYS: readonly (readonly [text: string, ...keys: string[]])[] = [
  ['keyNext', 'Tab'],
  ['keyBefore', 'Shift', 'Tab'],
  ['keyDown', 'Enter'],
  ['keyUp', 'Shift', 'Enter'],
  ['keyLetter', 'a–z'],
  ['keyArrows', '←', '→'],
  ['keyClear', 'Backspace'],
  ['keyRepeat', 'Ctrl', "'"],
  ['keyUnknown', '?'],
  ['keyBack', 'Esc'],
  ['keyOpen', 'Ctrl', 'Enter'],
]

/** A button that shows all keys of the desk. */
export function KeyList({ className }: { className: string }) {
  const { desk } = useDesk().texts
  const box = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" data-keys="" className={className} onClick={() => openModal(box.current)}>
        {desk.keys}
      </button>
      <dialog
        ref={box}
        aria-labelledby="keys-title"
        className="m-auto max-w-lg rounded-card border border-line bg-surface p-5 text-ink"
      >
        <h2 id="keys-title" className="font-bold text-lg">
          {desk.keys}
        </h2>
        <dl className="my-3 space-y-1">
          {KEYS.map(([text, ...keys]) => (
            <div key={text} className="flex gap-x-3">
              <dt className="min-w-36">
                {keys.map((key) => (
                  <kbd key={key} translate="no" className="me-1 rounded border border-line px-1.5">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{desk[text]}</dd>
            </div>
          ))}
        </dl>
        <Button look="quiet" onClick={() => closeModal(box.current)}>
          {desk.close}
        </Button>
      </dialog>
    </>
  )
}
