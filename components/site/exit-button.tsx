import type { Act } from '@/components/ui/button'

/** The fast way out, at the top of every page. */
export function ExitButton({ label, short, act }: { label: string; short: string; act: Act }) {
  return (
    <button
      type="button"
      aria-label={label}
      // Pressed on its whole height, drawn smaller: the bar is 48 pixels high.
      className="inline-flex min-h-12 items-center text-[0.9rem] text-ink"
      {...act}
    >
      <span className="rounded-box border-2 border-line bg-surface px-2.5 py-0.5 hover:border-brand">
        {short} <span aria-hidden="true">✕</span>
      </span>
    </button>
  )
}
