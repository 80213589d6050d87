import { Notice } from '@/components/ui/notice'

interface Props {
  text: string
  /** The pages that can still be read. */
  links: readonly { href: string; title: string }[]
}

/** Waits in each page of the case; app/[locale]/(case)/old-browser.js shows it where the questions cannot work. */
export const OldBrowser = ({ text, links }: Props) => (
  <div hidden data-old-browser="" className="mb-4" suppressHydrationWarning>
    <Notice tone="advice">
      <p>{text}</p>
      {links.map(({ href, title }) => (
        <p key={href}>
          <a href={href} className="inline-flex min-h-11 items-center">
            {title}
          </a>
        </p>
      ))}
    </Notice>
  </div>
)
