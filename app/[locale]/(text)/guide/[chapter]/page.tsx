import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChapterNav } from '@/components/site/guide/chapter-nav'
import { ChapterWords } from '@/components/site/guide/chapter-words'
import { GuideSection } from '@/components/site/guide/guide-section'
import { PageTitle } from '@/components/site/text/page-title'
import { CHAPTER_IDS, CHAPTERS, isChapter } from '@/lib/guide'
import { isLocale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'

interface Props {
  params: Promise<{ locale: string; chapter: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => CHAPTER_IDS.map((chapter) => ({ chapter }))

const found = async ({ params }: Props) => {
  const { locale, chapter } = await params
  if (!isLocale(locale) || !isChapter(chapter)) notFound()
  return { chapter, t: translator(locale) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chapter, t } = await found(props)
  return {
    title: `${t(`guide.chapters.${chapter}.title`)} – ${t('ui.site.name')}`,
    description: t(`guide.chapters.${chapter}.about`),
  }
}

/** One chapter of the guide, readable without a script. */
export default async function ChapterPage(props: Props) {
  const { chapter, t } = await found(props)
  return (
    <>
      <PageTitle>{t(`guide.chapters.${chapter}.title`)}</PageTitle>
      <p className="mt-3 text-lg">{t(`guide.chapters.${chapter}.about`)}</p>
      <p className="mt-2">{t('guide.page.notice')}</p>
      {CHAPTERS[chapter].map((section) => (
        <GuideSection key={section.id} section={section} t={t} />
      ))}
      <ChapterWords chapter={chapter} t={t} />
      <ChapterNav chapter={chapter} t={t} />
    </>
  )
}
