import { GLOSSARY } from '@/lib/glossary'
import { type ChapterId, wordsIn } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'

/** The Dutch words of a chapter, each with the one sentence of the word list. */
export function ChapterWords({ chapter, t }: { chapter: ChapterId; t: Translate }) {
  const words = wordsIn(chapter, t)
  if (words.length === 0) return null
  return (
    <section aria-labelledby="chapter-words" className="mt-10 rounded-box border border-soft bg-surface p-4">
      <h2 id="chapter-words" className="font-bold text-xl">
        {t('guide.page.words')}
      </h2>
      <dl>
        {words.map((id) => (
          <div key={id} data-word={id} className="mt-2 break-inside-avoid">
            <dt lang="nl" className="font-semibold">
              {GLOSSARY[id].dutch}
            </dt>
            <dd>{t(`words.of.${id}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
