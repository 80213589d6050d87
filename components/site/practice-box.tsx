import { type Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Texts } from '@/lib/i18n'

interface Props {
  texts: Texts['practice']
  /** With its day; without it the script of a page of text fills the day in. */
  about?: string
  /** What the button does. */
  act: Act
}

/** That the family is an example, and the way out of it. */
export const PracticeBox = ({ texts, about = texts.bannerAbout, act }: Props) => (
  <section aria-label={texts.banner} data-testid="practice-banner" className="mb-6 print:hidden">
    <Notice tone="advice">
      <p>
        <strong>{texts.banner}.</strong> <span data-fill="">{about}</span>
      </p>
      <Button look="plain" {...act}>
        {texts.stop}
      </Button>
    </Notice>
  </section>
)
