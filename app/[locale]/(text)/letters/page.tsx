import { DatesToLetters, WordsToLetters } from '@/components/site/letters/letter-lists'
import { OtherLetters } from '@/components/site/letters/other-letters'
import { PageTitle } from '@/components/site/text/page-title'
import { buttonClass } from '@/components/ui/button'
import { translator } from '@/lib/i18n/all'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('letters')

/** The letter finder: from a word to its letter, from a question to where its answer stands. */
export default async function Letters(props: PageProps) {
  const t = translator(await localeOf(props))
  return (
    <>
      <PageTitle>{t('pages.letters.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.letters.intro')}</p>
      <WordsToLetters t={t} />
      <DatesToLetters t={t} />
      <OtherLetters t={t} />
      <p className="mt-8 flex flex-wrap gap-3">
        <a href={`/${t.locale}/words/`} className={buttonClass('quiet')}>
          {t('letters.page.toWords')}
        </a>
        <a href={`/${t.locale}/check/who/`} className={buttonClass('quiet')}>
          {t('letters.page.toQuestions')}
        </a>
      </p>
    </>
  )
}
