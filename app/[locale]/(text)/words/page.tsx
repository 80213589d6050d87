import Link from 'next/link'
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
      <h1 className="mt-2 font-bold text-[1.8rem] leading-tight sm:text-4xl">{t('pages.words.title')}</h1>
      <p className="mt-3 text-lg">{t('pages.words.intro')}</p>
      <Alphabet t={t} />
      <WordList t={t} />
      <WordSources t={t} />
      <p className="mt-8">
        <Link href={`/${t.locale}/letters/`} prefetch={false} className={buttonClass('quiet')}>
          {t('words.page.toLetters')}
        </Link>
      </p>
    </>
  )
}
