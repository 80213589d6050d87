import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { CHAPTER_IDS } from '@/lib/guide'
import { translator } from '@/lib/i18n/all'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('guide')

/** The contents of the guide: the same rules as the questions use, by subject. */
export default async function Guide(props: PageProps) {
  const t = translator(await localeOf(props))
  return (
    <>
      <Heading className="mt-2 font-bold text-[1.8rem] leading-tight sm:text-4xl">
        {t('pages.guide.title')}
      </Heading>
      <p className="mt-3 text-lg">{t('pages.guide.intro')}</p>
      <p className="mt-2">{t('guide.page.notice')}</p>
      <nav aria-label={t('guide.page.contents')} className="mt-6">
        <ol className="list-decimal space-y-1 ps-8">
          {CHAPTER_IDS.map((id) => (
            <li key={id}>
              <Link
                href={`/${t.locale}/guide/${id}/`}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {t(`guide.chapters.${id}.title`)}
              </Link>
              <p>{t(`guide.chapters.${id}.about`)}</p>
            </li>
          ))}
        </ol>
      </nav>
      <p className="mt-8">{t('guide.page.questionsAbout')}</p>
      <p className="mt-2">
        <Link href={`/${t.locale}/check/who/`} prefetch={false} className={buttonClass('main')}>
          {t('guide.page.questions')}
        </Link>
      </p>
    </>
  )
}
