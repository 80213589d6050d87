import type { ChapterId } from '../chapters'

/** A subject of a document, the page that has it, and where on that page. What no longer holds is said to be outdated there. */
export type Row = readonly [subject: string, page: ChapterId | 'words' | 'sources', anchor: string]
