import type { Act } from '@/components/ui/button'

/** The fast way out, at the top of every page. */
export function ExitButton({ label, act }: { label: string; act: Act }) {
  return (
    <button
      type="button"
      className="mb-1 inline-flex min-h-11 grow items-center justify-center rounded-box border-2 border-line bg-surface px-3 text-[0.95rem] text-ink hover:border-brand sm:mb-0 sm:grow-0"
      {...act}
    >
      {label}
    </button>
  )
}
