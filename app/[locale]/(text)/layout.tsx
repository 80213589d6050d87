import { Aloud } from '@/components/site/aloud'
import { ExitButton } from '@/components/site/exit-button'
import { SiteLayout } from '@/components/site/site-layout'
import { StaticPageScript } from '@/components/site/static-page-script'
import { TextKeep, TextWipe } from '@/components/site/text/text-answers'
import { TextNotices } from '@/components/site/text/text-notices'
import { inLanguage } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { inlineScript } from '@/scripts/static-export/inline-script.mjs'
import { everyLocale, type LayoutProps, localeOf, siteMetadata } from '../page-props'
import './text.css'

const LEAVE_EARLY = inlineScript('lib/session/leave-early.ts')

export const dynamicParams = false
export const generateStaticParams = everyLocale
export const metadata = siteMetadata

/** Around the static pages. The export knows them by `data-page` and removes the scripts of Next from them (scripts/static-export). */
export default async function TextLayout(props: LayoutProps) {
  const locale = await localeOf(props)
  const { ui, aloud } = TEXTS[locale]
  return (
    <html {...inLanguage(locale)} data-page="text">
      <head>
        <script data-keep="">{LEAVE_EARLY}</script>
        <StaticPageScript />
      </head>
      <body className="min-h-dvh">
        <SiteLayout
          locale={locale}
          exit={<ExitButton label={ui.site.exit} short={ui.site.exitShort} />}
          notices={<TextNotices locale={locale} />}
          answers={
            <>
              <TextKeep locale={locale} />
              <TextWipe locale={locale} />
            </>
          }
        >
          <Aloud texts={aloud} />
          {props.children}
        </SiteLayout>
      </body>
    </html>
  )
}
