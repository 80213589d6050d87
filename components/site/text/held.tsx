import type { ReactNode } from 'react'

interface Props {
  /** By which the script of the page shows it. */
  name: string
  /** The first day on which it is shown; for what a clock decides. */
  from?: string
  children: ReactNode
}

/** Waits in the page until the script shows it: one element. A reader without the script misses nothing that matters. */
export const Held = ({ name, from, children }: Props) =>
  process.env.NODE_ENV === 'development' ? (
    // React cannot hydrate the content of a <template>. In a build nothing hydrates a static page.
    <div hidden data-held={name} data-from={from}>
      {children}
    </div>
  ) : (
    <template data-held={name} data-from={from}>
      {children}
    </template>
  )
