/** A site that shows nothing personal: the weather. */
const NEUTRAL_SITE = 'https://www.knmi.nl/'

/**
 * The fast way out, at the top of every page: a link, which works before any script and without JavaScript. The script in
 * the head of the page (lib/session/leave-early.ts) also blanks the page and forgets the answers.
 */
export const ExitButton = ({ label, short }: { label: string; short: string }) => (
  <a
    href={NEUTRAL_SITE}
    data-exit=""
    rel="noreferrer"
    aria-label={label}
    // Pressed on its whole height, drawn smaller: the bar is 48 pixels high.
    className="inline-flex min-h-[48px] items-center text-[0.9rem] text-ink leading-tight no-underline"
  >
    <span className="rounded-box border-2 border-line bg-surface px-2.5 py-[4px] hover:border-brand">
      {/* With text twice as large the bar has room for the sign alone. */}
      <span className="@max-[15rem]:hidden">{short} </span>
      <span aria-hidden="true">✕</span>
    </span>
  </a>
)
