import { buttonClass } from '@/components/ui/button'
import { CHAPTER_IDS } from '@/lib/guide'
import { guidePath, type Translate } from '@/lib/i18n'
import { PageTitle } from '../text/page-title'
import { SamePageLinks } from './same-page-links'
import { VoiceLinks } from './voice-links'

/** The contents of the guide for one reader: the same rules as the questions use, by subject. */
export function ContentsPage({ t }: { t: Translate }) {
  return (
    <>
      <SamePageLinks t={t} />
      <VoiceLinks t={t} />
      <PageTitle>{t('pages.guide.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.guide.intro')}</p>
      <p className="mt-2">{t('guide.page.notice')}</p>
      <nav aria-label={t('guide.page.contents')} className="mt-6">
        <ol className="list-decimal space-y-1 ps-8">
          {CHAPTER_IDS.map((id) => (
            <li key={id}>
              <a href={guidePath(t, id)} className="inline-flex min-h-11 items-center font-semibold">
                {t(`guide.chapters.${id}.title`)}
              </a>
              <p>{t(`guide.chapters.${id}.about`)}</p>
            </li>
          ))}
        </ol>
      </nav>
      <p className="mt-8">{t('guide.page.questionsAbout')}</p>
      <p className="mt-2">
        <a href={`/${t.locale}/check/who/`} className={buttonClass('main')}>
          {t('guide.page.questions')}
        </a>
      </p>
    </>
  )
}
