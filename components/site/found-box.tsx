import type { ReactNode } from 'react'
import { type Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

interface Props {
  openLabel?: string
  /** With the day in it, or with the gap for it. */
  found: string
  open: Act
  /** The button that wipes what was found, which asks once. */
  drop: ReactNode
}

/** What is saved on the device, in a tab that has nothing. */
export function FoundBox({ openLabel, found, open, drop }: Props) {
  return (
    <div className="mb-6 print:hidden" data-testid="found">
      <Notice tone="brand">
        <p data-fill="">{found}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button look="quiet" {...open}>
            {openLabel}
          </Button>
          {drop}
        </div>
      </Notice>
    </div>
  )
}
