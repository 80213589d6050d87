'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { canLock, codesOf, lock, makeWords } from '@/lib/case-file/hand-over'
import { fill } from '@/lib/questionnaire'
import type { CaseFile } from '@/lib/rules'
import { CodeRow } from './code-row'
import type { HandOverTexts } from './texts'
import { TheWords } from './the-words'

/** After this, in milliseconds, nothing stands on the screen that somebody else could take a picture of. */
const SHOWN_MS = 120_000

interface Props {
  file: CaseFile
  texts: HandOverTexts
}

/** The case as codes for the camera of another device, or the words that open it: never both at once. */
export function CodesPanel({ file, texts: all }: Props) {
  const { codes: texts, keep } = all
  const [words] = useState(makeWords)
  const [locked] = useState(file)
  const [codes, setCodes] = useState<readonly string[] | null | 'busy'>('busy')
  const [side, setSide] = useState<'codes' | 'words' | 'hidden'>('codes')

  useEffect(() => {
    if (canLock()) void lock(locked, words.join(' ')).then(codesOf).then(setCodes)
  }, [locked, words])
  useEffect(() => {
    if (side === 'hidden') return
    const timer = window.setTimeout(() => setSide('hidden'), SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [side])

  if (!canLock()) return <Notice tone="advice">{keep.cannotLock}</Notice>
  if (codes === null) return <Notice tone="advice">{texts.tooLarge}</Notice>
  return (
    <div data-testid="codes" className="mt-3 rounded-box border border-line bg-surface p-4">
      <h3 className="font-semibold text-lg">{side === 'words' ? texts.wordsTitle : texts.title}</h3>
      {side === 'words' && (
        <>
          <TheWords words={words} texts={all} />
          <p className="mt-2">{texts.wordsAbout}</p>
        </>
      )}
      {side === 'codes' && (
        <>
          <p className="mt-1">{texts.how}</p>
          {codes !== 'busy' && codes.length > 1 && (
            <p className="mt-1">{fill(texts.many, { count: String(codes.length) })}</p>
          )}
          {codes !== 'busy' && <CodeRow codes={codes} texts={texts} />}
          <p className="mt-2 text-muted">{texts.time}</p>
        </>
      )}
      <p role="status" className="mt-2">
        {codes === 'busy' ? texts.busy : side === 'hidden' ? texts.hidden : ''}
      </p>
      {codes !== 'busy' && (
        <div className="mt-2 flex flex-wrap gap-3">
          {side !== 'codes' && (
            <Button look="quiet" onClick={() => setSide('codes')}>
              {side === 'hidden' ? texts.again : texts.toCodes}
            </Button>
          )}
          {side !== 'words' && (
            <Button look="quiet" onClick={() => setSide('words')}>
              {texts.toWords}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
