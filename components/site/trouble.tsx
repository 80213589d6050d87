'use client'
import { Button } from '@/components/ui/button'
import { PhoneLink } from './help'

/** Said in each language, without fetching anything: what failed may be the texts. */
const WORDS: Record<string, { title: string; text: string; reload: string }> = {
  nl: {
    title: 'Er ging iets mis',
    text: 'Uw antwoorden zijn er nog. Laad de pagina opnieuw, of bel VluchtelingenWerk of de IND.',
    reload: 'Laad opnieuw',
  },
  en: {
    title: 'Something went wrong',
    text: 'Your answers are still there. Reload the page, or call VluchtelingenWerk or the IND.',
    reload: 'Reload',
  },
}

/** In the place of a page, or of its content, that could not be made. */
export function Trouble({ locale }: { locale: string }) {
  const words = WORDS[locale] ?? WORDS.nl
  return (
    <div role="alert" data-testid="trouble">
      <h1 className="font-bold text-2xl">{words?.title}</h1>
      <p className="my-3">{words?.text}</p>
      <Button onClick={() => window.location.reload()}>{words?.reload}</Button>
      <ul className="mt-4">
        <li>
          VluchtelingenWerk: <PhoneLink id="vwn" />
        </li>
        <li>
          IND: <PhoneLink id="ind" />
        </li>
      </ul>
    </div>
  )
}
