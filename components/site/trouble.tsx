'use client'
import { Button } from '@/components/ui/button'

/** Said in each language, without fetching anything: what failed may be the texts. */
const WORDS: Record<string, { title: string; text: string; reload: string }> = {
  nl: {
    title: 'Er ging iets mis',
    text: 'Uw antwoorden zijn er nog. Laad de pagina opnieuw, of bel een van de nummers onder aan deze pagina.',
    reload: 'Laad opnieuw',
  },
  en: {
    title: 'Something went wrong',
    text: 'Your answers are still there. Reload the page, or call one of the numbers at the bottom of this page.',
    reload: 'Reload',
  },
}

/** In the place of a page that could not be made. */
export function Trouble({ locale }: { locale: string }) {
  const words = WORDS[locale] ?? WORDS.nl
  return (
    <div role="alert" data-testid="trouble">
      <h1 className="font-bold text-2xl">{words?.title}</h1>
      <p className="my-3">{words?.text}</p>
      <Button onClick={() => window.location.reload()}>{words?.reload}</Button>
    </div>
  )
}
