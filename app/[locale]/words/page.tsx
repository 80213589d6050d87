import type { Metadata } from 'next'
import Link from 'next/link'
import { Alphabet, WordList, WordSources } from '@/components/site/word-list'
import { buttonClass } from '@/components/ui/button'
import { isLocale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'

interface Props {
  params: Promise<{ locale: string }>
}

const translateOf = async ({ params }: Props) => {
  const { locale } = await params
  return translator(isLocale(locale) ? locale : 'nl')
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translateOf(props)
  return { title: `${t('pages.words.title')} – ${t('ui.site.name')}`, description: t('pages.words.intro') }
}

/** The Dutch words that stay, one plain sentence each. */
export default async function Words(props: Props) {
  const t = await translateOf(props)
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
