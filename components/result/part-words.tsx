'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import { Meanings } from '@/components/ui/meanings'
import { GLOSSARY, type GlossaryId } from '@/lib/glossary'
import type { Locale, Translate } from '@/lib/i18n'
import { wordMeanings } from '@/lib/i18n/word-meanings'
import { firstUsedIn } from './first-used'

/**
 * Explains the Dutch words that the part it ends is the first on the page to use. Which these are is read off what
 * stands there, before it is painted; what they mean is fetched when somebody asks.
 */
export function PartWords({ t }: { t: Translate }) {
  const place = useRef<HTMLDivElement>(null)
  const [ids, setIds] = useState<readonly GlossaryId[]>([])
  const [meanings, setMeanings] = useState<Awaited<ReturnType<typeof wordMeanings>> | null>(null)
  useLayoutEffect(() => {
    const found = place.current ? firstUsedIn(place.current) : []
    setIds((before) => (before.join() === found.join() ? before : found))
  })
  return (
    <div ref={place} data-part-words="" className="print:hidden">
      <Meanings
        label={t('result.words')}
        lang="nl"
        onOpen={() => void wordMeanings(t.locale).then(setMeanings, () => {})}
        words={ids.map((id) => [
          GLOSSARY[id].dutch,
          meanings?.[id].meaning ?? <InList key={id} id={id} locale={t.locale} text={t('result.toWord')} />,
        ])}
      />
    </div>
  )
}

/** Until the meaning is there, and where it does not come. */
const InList = ({ id, locale, text }: { id: GlossaryId; locale: Locale; text: string }) => (
  <a href={`/${locale}/words/#${id}`}>{text}</a>
)
