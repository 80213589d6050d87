import type { InputHTMLAttributes } from 'react'

/** One line of text. */
export function TextBox({ className = '', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      className={`min-h-12 rounded-box border-2 border-line bg-surface px-3 py-2 text-ink ${className}`}
      {...rest}
    />
  )
}
