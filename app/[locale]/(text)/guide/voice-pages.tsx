import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChapterPage } from '@/components/site/guide/chapter-page'
import { ContentsPage } from '@/components/site/guide/contents-page'
import { CHAPTER_IDS, isChapter } from '@/lib/guide'
import { isLocale, type Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { Voice } from '@/lib/rules'

interface Place {
  locale: string
  chapter?: string
}

/** What a chapter or the contents of the guide need to be a page, for one reader: each reader has an address. */
export function pagesFor(voice: Voice) {
  const found = async (params: Promise<Place>) => {
    const { locale, chapter } = await params
    if (!isLocale(locale) || (chapter !== undefined && !isChapter(chapter))) notFound()
    return { chapter, t: translator(locale, voice) }
  }
  return {
    chapters: () => CHAPTER_IDS.map((chapter) => ({ chapter })),
    metadata: async ({ params }: { params: Promise<Place> }): Promise<Metadata> => {
      const { chapter, t } = await found(params)
      return {
        title: titleOf(chapter ? t(`guide.chapters.${chapter}.title`) : t('pages.guide.title'), t),
        description: chapter ? t(`guide.chapters.${chapter}.about`) : t('pages.guide.intro'),
      }
    },
    page: async ({ params }: { params: Promise<Place> }) => {
      const { chapter, t } = await found(params)
      return chapter ? <ChapterPage chapter={chapter} t={t} /> : <ContentsPage t={t} />
    },
  }
}

/** The sponsor's pages are the guide itself; the others say for whom they are. */
const titleOf = (subject: string, t: Translate): string =>
  [subject, ...(t.voice === 'sponsor' ? [] : [t(`guide.voice.${t.voice}`)]), t('ui.site.name')].join(' – ')
