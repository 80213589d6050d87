'use client'
import { use, useState } from 'react'
import { Meanings } from '@/components/ui/meanings'
import { GLOSSARY, type GlossaryId } from '@/lib/glossary'
import type { Locale, Translate } from '@/lib/i18n'
import { wordMeanings } from '@/lib/i18n/word-meanings'
import type { PartId } from '@/lib/result-model'
import { FirstWords } from './first-words'

/** Explains the Dutch words that a part is the first on the page to use; what they mean is fetched when somebody asks. */
export function PartWords({ part, t }: { part: PartId; t: Translate }) {
  const ids = use(FirstWords).get(part) ?? []
  const [meanings, setMeanings] = useState<Awaited<ReturnType<typeof wordMeanings>> | null>(null)
  return (
    <div data-part-words={ids.join(' ')} className="print:hidden">
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
