import type { ReactNode } from 'react'
import type { PageContent } from '@/lib/questionnaire'

interface Props {
  locale: string
  texts: PageContent['desk']
  children: ReactNode
}

/** Offers the desk as soon as "counsellor" is chosen. CSS shows it, so that it works before hydration. */
export const WithDesk = ({ locale, texts, children }: Props) =>
  texts ? (
    <div className="group/who">
      {children}
      <div data-testid="to-desk" className="mt-6 hidden group-has-[[value=counsellor]:checked]/who:block">
        <p>{texts.about}</p>
        <a href={`/${locale}/desk/`} className="inline-flex min-h-11 items-center">
          {texts.link}
        </a>
      </div>
    </div>
  ) : (
    children
  )
