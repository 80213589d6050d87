import { type Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

interface Props {
  texts: Record<string, string>
  /** With the day in it, or with the gap for it. */
  found: string
  open: Act
  drop: Act
}

/** What is saved on the device, in a tab that has nothing. */
export function FoundBox({ texts, found, open, drop }: Props) {
  return (
    <div className="mb-6 print:hidden" data-testid="found">
      <Notice tone="brand">
        <p data-fill="">{found}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button look="quiet" {...open}>
            {texts.openSaved}
          </Button>
          <Button look="plain" {...drop}>
            {texts.drop}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
