'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { copyText } from '@/lib/browser/capabilities'
import type { HandOverTexts } from './texts'

/** The words of a lock, large enough to read aloud. They are Dutch in every language, and no program translates them. */
export function TheWords({ words, texts }: { words: readonly string[]; texts: HandOverTexts }) {
  const [told, setTold] = useState('')
  const copy = async () => {
    setTold((await copyText(words.join(' '))) ? texts.words.copied : texts.words.cannotCopy)
  }
  return (
    <>
      <ol
        lang="nl"
        translate="no"
        data-testid="words"
        className="mt-3 list-inside list-decimal gap-x-8 font-bold text-2xl sm:columns-2"
      >
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and none ever moves
          <li key={at}>{word}</li>
        ))}
      </ol>
      <Button look="plain" onClick={copy}>
        {texts.words.copy}
      </Button>
      <p role="status">{told}</p>
    </>
  )
}
