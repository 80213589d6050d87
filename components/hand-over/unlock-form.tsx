'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { SummaryError } from '@/components/ui/error-summary'
import { TextBox } from '@/components/ui/text-box'
import type { HandOverTexts } from './texts'

interface Props {
  texts: HandOverTexts['unlock']
  /** Puts faults in the summary above the page. */
  tell: (...errors: SummaryError[]) => void
  /** False when the words do not open it: for what reason nobody learns. */
  open: (words: string) => Promise<boolean>
  onBack: () => void
}

/** Asks for the words of a locked case, as often as needed. */
export function UnlockForm({ texts, tell, open, onBack }: Props) {
  const [words, setWords] = useState('')
  const [isShown, setShown] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<'missing' | 'refused' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const refuse = (because: 'missing' | 'refused') => {
    setFault(because)
    tell({ target: 'words', text: texts[because] })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (words.trim() === '') return refuse('missing')
    setFault(null)
    tell()
    setBusy(true)
    const isOpen = await open(words)
    setBusy(false)
    if (!isOpen) refuse('refused')
  }
  return (
    <form noValidate method="post" onSubmit={submit} className="mt-6 space-y-4">
      <h2 ref={heading} tabIndex={-1} className="font-bold text-xl">
        {texts.title}
      </h2>
      <p>{texts.about}</p>
      <div>
        <label htmlFor="words" className="block font-bold text-lg">
          {texts.label}
        </label>
        <p id="words-hint" className="text-muted">
          {texts.hint}
        </p>
        {fault && (
          <p id="words-fault" className="font-semibold text-fault">
            {texts[fault]}
          </p>
        )}
        <TextBox
          id="words"
          type={isShown ? 'text' : 'password'}
          autoCapitalize="none"
          translate="no"
          aria-required="true"
          aria-invalid={fault !== null}
          aria-describedby={fault ? 'words-hint words-fault' : 'words-hint'}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          className="mt-2 w-full"
        />
        <Button look="plain" onClick={() => setShown(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </Button>
      </div>
      <p role="status">{isBusy ? texts.busy : ''}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{texts.button}</Button>
        <Button look="plain" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </form>
  )
}
