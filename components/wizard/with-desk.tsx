import type { ReactNode } from 'react'
import type { PageContent } from '@/lib/questionnaire'

interface Props {
  locale: string
  texts: PageContent['desk']
  children: ReactNode
}

/** Who helps a client is told of the desk as soon as that is chosen. The style sheet sees it: it needs no script. */
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
