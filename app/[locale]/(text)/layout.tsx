import { ExitButton } from '@/components/site/exit-button'
import { Frame } from '@/components/site/frame'
import { TextKeep, TextWipe } from '@/components/site/text/text-answers'
import { TextNotices } from '@/components/site/text/text-notices'
import { inLanguage } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { everyLocale, type LayoutProps, localeOf, siteMetadata } from '../page-props'
import './text.css'

export const dynamicParams = false
export const generateStaticParams = everyLocale
export const metadata = siteMetadata

/**
 * Around the pages that are only read. By `data-page` the build knows them: it takes the scripts of the framework out
 * and puts the one of `components/plain` in.
 */
export default async function TextLayout(props: LayoutProps) {
  const locale = await localeOf(props)
  return (
    <html {...inLanguage(locale)} data-page="text">
      <body className="min-h-dvh">
        <Frame
          locale={locale}
          exit={<ExitButton label={TEXTS[locale].ui.site.exit} act={{ 'data-act': 'exit' }} />}
          notices={<TextNotices locale={locale} />}
          answers={
            <>
              <TextKeep locale={locale} />
              <TextWipe locale={locale} />
            </>
          }
        >
          {props.children}
        </Frame>
      </body>
    </html>
  )
}
