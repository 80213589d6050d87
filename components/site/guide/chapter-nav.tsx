import { buttonClass } from '@/components/ui/button'
import { CHAPTER_IDS, type ChapterId } from '@/lib/guide'
import { guidePath, type Translate } from '@/lib/i18n'

/** To the chapters before and after, and to all of them. */
export function ChapterNav({ chapter, t }: { chapter: ChapterId; t: Translate }) {
  const at = CHAPTER_IDS.indexOf(chapter)
  const [before, after] = [CHAPTER_IDS[at - 1], CHAPTER_IDS[at + 1]]
  const name = (id: ChapterId) => ({ chapter: t(`guide.chapters.${id}.title`) })
  return (
    <nav aria-label={t('guide.page.moreChapters')} className="mt-10 flex flex-wrap gap-3 print:hidden">
      {after && (
        <a href={guidePath(t, after)} className={buttonClass('main')}>
          {t('guide.page.next', name(after))}
        </a>
      )}
      {before && (
        <a href={guidePath(t, before)} className={buttonClass('quiet')}>
          {t('guide.page.previous', name(before))}
        </a>
      )}
      <a href={guidePath(t)} className={buttonClass('quiet')}>
        {t('guide.page.toContents')}
      </a>
    </nav>
  )
}
