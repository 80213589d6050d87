import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterSection } from '@/components/site/letters/letter-section'
import { isLocale } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { LETTER_IDS } from '@/lib/letters'

interface Props {
  params: Promise<{ locale: string; letter: string }>
}

async function found({ params }: Props) {
  const { locale, letter } = await params
  const id = LETTER_IDS.find((each) => each === letter)
  if (!isLocale(locale) || id === undefined) notFound()
  return { id, t: translator(locale) }
}

export const dynamicParams = false
export const generateStaticParams = () => LETTER_IDS.map((letter) => ({ letter }))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, t } = await found(props)
  return {
    title: `${t(`letters.of.${id}.title`)} – ${t('ui.site.name')}`,
    description: t(`letters.of.${id}.what`),
  }
}

/** One letter or card, with a drawing of it. */
export default async function LetterPage(props: Props) {
  const { id, t } = await found(props)
  return (
    <>
      <p className="print:hidden">
        <a href={`/${t.locale}/letters/`} className="inline-flex min-h-11 items-center">
          {t('letters.page.toLists')}
        </a>
      </p>
      <LetterSection id={id} t={t} />
      <p className="mt-3 text-muted">{t('letters.page.drawn')}</p>
    </>
  )
}
