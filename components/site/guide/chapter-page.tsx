import { CHAPTERS, type ChapterId } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { PageTitle } from '../text/page-title'
import { ChapterNav } from './chapter-nav'
import { ChapterWords } from './chapter-words'
import { GuideSection } from './guide-section'
import { SamePageLinks } from './same-page-links'
import { VoiceLinks } from './voice-links'

/** One chapter of the guide for one reader, readable without a script. */
export function ChapterPage({ chapter, t }: { chapter: ChapterId; t: Translate }) {
  return (
    <>
      <SamePageLinks chapter={chapter} t={t} />
      <VoiceLinks chapter={chapter} t={t} />
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
