/** Every name under which the session keeps something in a browser. */
export const SESSION_NAMES = {
  /** In the tab: the case. */
  tab: 'nareis',
  /** In the tab: when somebody last used the page, in milliseconds. */
  usedAt: 'nareis-used',
  /** On the device, by choice: one case. */
  device: 'nareis-saved',
  /** On the device: a random number for the last time that all tabs were left, and for the last "wipe everything". */
  left: 'nareis-left',
  wiped: 'nareis-wiped',
  /** On the device: random ids of cases that a counsellor has closed. */
  closed: 'nareis-closed',
} as const
