'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { saveFile } from '@/lib/browser/capabilities'
import { canLock, lock, makeWords } from '@/lib/case-file/hand-over'
import type { CaseFile } from '@/lib/rules'
import type { HandOverTexts } from './texts'
import { TheWords } from './the-words'

interface Props {
  file: CaseFile
  /** Of the file that is saved: it says nothing of what is in it. */
  name: string
  texts: HandOverTexts
}

/** First the words, then the file that opens with them. */
export function LockedPanel({ file, name, texts }: Props) {
  const [words] = useState(makeWords)
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle')
  if (!canLock()) return <Notice tone="advice">{texts.keep.cannotLock}</Notice>
  const save = async () => {
    if (state === 'busy') return
    setState('busy')
    saveFile(await lock(file, words.join(' ')), name, 'application/octet-stream')
    setState('saved')
  }
  return (
    <div data-testid="locked" className="mt-3 rounded-box border border-line bg-surface p-4">
      <h3 className="font-semibold text-lg">{texts.words.title}</h3>
      <TheWords words={words} texts={texts} />
      <p className="mt-2">{texts.words.lost}</p>
      <p className="mt-2">{texts.words.apart}</p>
      <Button className="mt-4" onClick={save}>
        {texts.words.save}
      </Button>
      <p role="status" className="mt-2">
        {state === 'busy' ? texts.words.busy : state === 'saved' ? texts.words.saved : ''}
      </p>
    </div>
  )
}
