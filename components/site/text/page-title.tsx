import type { ReactNode } from 'react'

/** The heading of a page of text; it can take the focus when a move within the guide opens the page. */
export const PageTitle = ({ children }: { children: ReactNode }) => (
  <h1 tabIndex={-1} className="mt-2 font-bold text-[1.8rem] leading-tight sm:text-4xl">
    {children}
  </h1>
)
