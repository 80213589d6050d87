import type { MouseEvent } from 'react'

/** A click that navigates in this tab: no modifier key that opens another tab or saves, and not prevented already. */
export const isPlainPress = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
