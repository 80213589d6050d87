import type { ReactNode } from 'react'

interface Props {
  /** By which the script of the page shows it. */
  name: string
  /** The first day on which it is shown; for what a clock decides. */
  from?: string
  children: ReactNode
}

/** Waits in the page until the script shows it: one element. A reader without the script misses nothing that matters. */
export const Held = ({ name, from, children }: Props) => (
  <template data-held={name} data-from={from}>
    {children}
  </template>
)
