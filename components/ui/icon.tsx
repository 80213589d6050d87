/** Small pictures drawn for this guide. They say nothing by themselves: words stand beside each. */

const PATHS = {
  yes: 'M5 13l5 5L20 7',
  ask: 'M8.5 9a3.6 3.6 0 1 1 5.3 3.2c-1.3.7-1.8 1.4-1.8 2.8M12 19v.2',
  wait: 'M12 6v6l4 3M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  other: 'M5 12h13M13 6l6 6-6 6',
  open: 'M9 5l7 7-7 7',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  call: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  write: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
} as const
export type IconId = keyof typeof PATHS

export function Icon({ id, className = 'size-5' }: { id: IconId; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${id === 'open' || id === 'other' ? 'rtl:[scale:-1_1]' : ''} ${className}`}
    >
      <path d={PATHS[id]} />
    </svg>
  )
}
