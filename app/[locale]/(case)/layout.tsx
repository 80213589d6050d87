import { Aloud } from '@/components/site/aloud'
import { ClockNotice } from '@/components/site/clock-notice'
import { ExitButton } from '@/components/site/exit-button'
import { InactivityDialog } from '@/components/site/inactivity-dialog'
import { MemoryOnly } from '@/components/site/memory-only'
import { OldBrowser } from '@/components/site/old-browser'
import { PageNotices } from '@/components/site/page-notices'
import { SaveOnDevice } from '@/components/site/save-on-device'
import { SavedNotice } from '@/components/site/saved-notice'
import { SiteLayout } from '@/components/site/site-layout'
import { TabNotice } from '@/components/site/tab-notice'
import { Wipe } from '@/components/site/wipe'
import { WithBesideHeading } from '@/components/ui/beside-heading'
import { inLanguage } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { inlineScript } from '@/scripts/static-export/inline-script.mjs'
import { everyLocale, type LayoutProps, localeOf, siteMetadata } from '../page-props'
import './case.css'

const LEAVE_EARLY = inlineScript('lib/session/leave-early.ts')
const INPUT_BEFORE_SCRIPTS = inlineScript('app/[locale]/(case)/input-before-scripts.js')
/** Read by browsers of long ago too. */
const OLD_BROWSER = inlineScript('app/[locale]/(case)/old-browser.js', 'es5')

export const dynamicParams = false
export const generateStaticParams = everyLocale
export const metadata = siteMetadata

/** Around the pages that work with a case: the questions, the answers, the result and opening a file. */
export default async function CaseLayout(props: LayoutProps) {
  const locale = await localeOf(props)
  const { ui, aloud, device, errors, offline, pages } = TEXTS[locale]
  const { wipe, wipeAbout, wipeConfirm, wipedOffline, keep } = ui.site
  return (
    <html {...inLanguage(locale)}>
      <head>
        <script>{OLD_BROWSER}</script>
        <script>{LEAVE_EARLY}</script>
        <script>{INPUT_BEFORE_SCRIPTS}</script>
      </head>
      <body className="min-h-dvh">
        <SiteLayout
          locale={locale}
          exit={<ExitButton label={ui.site.exit} short={ui.site.exitShort} />}
          notices={
            <>
              <OldBrowser
                text={ui.site.oldBrowser}
                links={(['guide', 'letters'] as const).map((page) => ({
                  href: `/${locale}/${page}/`,
                  title: pages[page].title,
                }))}
              />
              <PageNotices locale={locale} texts={offline} />
              <MemoryOnly />
              <TabNotice texts={{ ...ui.saved, reload: device.reload }} />
              <SavedNotice locale={locale} texts={device} />
              <InactivityDialog texts={device} />
              <ClockNotice locale={locale} texts={ui.clock} form={ui.form} errors={errors} />
            </>
          }
          answers={
            <>
              <SaveOnDevice locale={locale} texts={device} />
              <Wipe
                locale={locale}
                texts={{ wipe, wipeAbout, wipeConfirm, wipedOffline, keep }}
                device={device}
                toDesk={ui.toDesk.link}
              />
            </>
          }
        >
          <WithBesideHeading beside={<Aloud texts={aloud} />}>{props.children}</WithBesideHeading>
        </SiteLayout>
      </body>
    </html>
  )
}
