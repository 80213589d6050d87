import { PageTitle } from '@/components/site/text/page-title'
import { Alphabet, WordList, WordSources } from '@/components/site/word-list'
import { buttonClass } from '@/components/ui/button'
import { translator } from '@/lib/i18n/all'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('words')

/** The Dutch words that stay, one plain sentence each. */
export default async function Words(props: PageProps) {
  const t = translator(await localeOf(props))
  return (
    <>
      <PageTitle>{t('pages.words.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.words.intro')}</p>
      <Alphabet t={t} />
      <WordList t={t} />
      <WordSources t={t} />
      <p className="mt-8">
        <a href={`/${t.locale}/letters/`} className={buttonClass('quiet')}>
          {t('words.page.toLetters')}
        </a>
      </p>
    </>
  )
}
