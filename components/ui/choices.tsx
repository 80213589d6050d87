import type { InputHTMLAttributes } from 'react'

export interface Choice {
  value: string
  label: string
  hint?: string
}

interface Props {
  id: string
  type: 'radio' | 'checkbox'
  choices: readonly Choice[]
  /** What ties the inputs to the form. */
  input: InputHTMLAttributes<HTMLInputElement>
  /** The value that is chosen, where no form keeps it. */
  chosen?: string
}

/** Radios or boxes, stacked; the whole row can be pressed. The first has the group's id. */
export function Choices({ id, type, choices, input, chosen }: Props) {
  return (
    <div className="space-y-2">
      {choices.map(({ value, label, hint }, at) => {
        const inputId = at === 0 ? id : `${id}-${value}`
        // The group has a hint of its own, with the id of the group.
        const hintId = `${id}-${value}-hint`
        return (
          <label
            key={value}
            htmlFor={inputId}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-box border border-soft bg-surface px-3 py-2.5 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              {...input}
              id={inputId}
              type={type}
              value={value}
              checked={chosen === undefined ? undefined : chosen === value}
              aria-describedby={hint ? hintId : undefined}
              className="mt-0.5 size-6 shrink-0 accent-brand"
            />
            <span className="min-w-0">
              <bdi>{label}</bdi>
              {hint && (
                <span id={hintId} className="block text-[0.95rem] text-muted">
                  {hint}
                </span>
              )}
            </span>
          </label>
        )
      })}
    </div>
  )
}
