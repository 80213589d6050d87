import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { CHAPTER_IDS, type ChapterId } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'

/** To the chapters before and after, and to all of them. */
export function ChapterNav({ chapter, t }: { chapter: ChapterId; t: Translate }) {
  const at = CHAPTER_IDS.indexOf(chapter)
  const [before, after] = [CHAPTER_IDS[at - 1], CHAPTER_IDS[at + 1]]
  const place = (id: ChapterId) => `/${t.locale}/guide/${id}/`
  const name = (id: ChapterId) => ({ chapter: t(`guide.chapters.${id}.title`) })
  return (
    <nav aria-label={t('guide.page.moreChapters')} className="mt-10 flex flex-wrap gap-3 print:hidden">
      {after && (
        <Link href={place(after)} prefetch={false} className={buttonClass('main')}>
          {t('guide.page.next', name(after))}
        </Link>
      )}
      {before && (
        <Link href={place(before)} prefetch={false} className={buttonClass('quiet')}>
          {t('guide.page.previous', name(before))}
        </Link>
      )}
      <Link href={`/${t.locale}/guide/`} prefetch={false} className={buttonClass('quiet')}>
        {t('guide.page.toContents')}
      </Link>
    </nav>
  )
}
