import type { ButtonHTMLAttributes } from 'react'

const LOOKS = {
  main: 'bg-brand text-on-brand hover:bg-brand-strong',
  quiet: 'border-2 border-brand text-brand hover:bg-brand-soft',
  plain: 'text-brand underline underline-offset-4',
}

export const buttonClass = (look: keyof typeof LOOKS): string =>
  `inline-flex min-h-12 items-center justify-center rounded-box px-5 py-2 text-center font-semibold no-underline print:hidden ${LOOKS[look]}`

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof LOOKS
}

export function Button({ look = 'main', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />
}
