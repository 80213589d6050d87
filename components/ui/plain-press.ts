import type { MouseEvent } from 'react'

/** A press that goes on in this tab: not one that opens another tab or saves the page, nor one that was stopped. */
export const isPlainPress = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
