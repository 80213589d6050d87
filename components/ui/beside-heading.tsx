'use client'
import { createContext, type ReactNode, use } from 'react'

const Beside = createContext<ReactNode>(null)

/** Puts something beside the heading of whatever page is within. */
export const WithBesideHeading = ({ beside, children }: { beside: ReactNode; children: ReactNode }) => (
  <Beside value={beside}>{children}</Beside>
)

/** What stands beside the heading; a page whose heading is not seen shows it elsewhere. */
export const useBesideHeading = (): ReactNode => use(Beside)
