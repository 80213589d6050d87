'use client'
import type { ClipboardEvent, InputHTMLAttributes } from 'react'
import { TextBox } from './text-box'

type BoxProps = InputHTMLAttributes<HTMLInputElement>

interface Props {
  id: string
  labels: { day: string; month: string; year: string; unknown: string }
  day: BoxProps
  month: BoxProps
  year: BoxProps
  /** The box "I do not know the date"; absent where it cannot be. */
  unknown?: BoxProps
  isWrong?: boolean
  /** The one box that is wrong; otherwise all of them are. */
  wrongBox?: 'day' | 'month' | 'year' | null
  isRequired: boolean
  describedBy?: string
  /** A whole date was pasted into one box: true when it was taken over. */
  onPasteDate: (text: string) => boolean
}

/** Three boxes for a date. Nothing jumps, nothing is masked. */
export function DateField({
  id,
  labels,
  day,
  month,
  year,
  unknown,
  isWrong,
  wrongBox,
  isRequired,
  describedBy,
  onPasteDate,
}: Props) {
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (onPasteDate(event.clipboardData.getData('text'))) event.preventDefault()
  }
  const boxes = [
    { key: 'day', label: labels.day, props: day, width: 'w-16', inputId: id },
    { key: 'month', label: labels.month, props: month, width: 'w-24', inputId: `${id}-month` },
    { key: 'year', label: labels.year, props: year, width: 'w-24', inputId: `${id}-year` },
  ]
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {boxes.map(({ key, label, props, width, inputId }) => (
          <label key={key} htmlFor={inputId} className="block">
            <span className="block">{label}</span>
            <TextBox
              {...props}
              id={inputId}
              inputMode={key === 'month' ? 'text' : 'numeric'}
              aria-required={isRequired}
              aria-invalid={isWrong && (wrongBox ?? key) === key ? true : undefined}
              aria-describedby={describedBy}
              onPaste={paste}
              dir="ltr"
              className={width}
            />
          </label>
        ))}
      </div>
      {unknown && (
        <label
          htmlFor={`${id}-unknown`}
          className="mt-3 flex min-h-12 cursor-pointer items-center gap-3 rounded-box border border-soft bg-surface px-3 py-2 has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input {...unknown} id={`${id}-unknown`} type="checkbox" className="size-6 shrink-0 accent-brand" />
          <span>{labels.unknown}</span>
        </label>
      )}
    </>
  )
}
