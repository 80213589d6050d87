import { PageTitle } from '@/components/site/text/page-title'
import { translator } from '@/lib/i18n/all'
import { SAVED_DAYS } from '@/lib/session'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('privacy')

const SUBJECTS = [
  ...(['sent', 'tab', 'device', 'wipe', 'file', 'code', 'offline', 'print'] as const),
  ...(['notes', 'aloud', 'exit', 'idle', 'not'] as const),
]

/** In plain words: what is kept where, until when, who can see it, and how it goes away. */
export default async function Privacy(props: PageProps) {
  const t = translator(await localeOf(props))
  return (
    <>
      <PageTitle>{t('pages.privacy.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.privacy.intro')}</p>
      {SUBJECTS.map((subject) => (
        <section key={subject} id={subject} className="mt-6">
          <h2 className="font-bold text-xl">{t(`privacy.${subject}.title`)}</h2>
          <p className="mt-1">{t(`privacy.${subject}.what`, { days: SAVED_DAYS })}</p>
          <p className="mt-1">{t(`privacy.${subject}.gone`)}</p>
        </section>
      ))}
    </>
  )
}
