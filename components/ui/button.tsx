import type { ButtonHTMLAttributes } from 'react'

const LOOKS = {
  main: 'font-semibold justify-center border-2 border-transparent bg-brand px-5 text-center text-on-brand no-underline hover:bg-brand-strong',
  quiet:
    'font-semibold justify-center border-2 border-brand px-5 text-center text-brand no-underline hover:bg-brand-soft',
  plain: 'font-semibold text-brand underline underline-offset-4',
  /** On a coloured ground, with the edge of what it stands on. */
  bare: 'justify-center border border-current px-2 text-center text-[0.875rem] text-inherit no-underline',
}

export const buttonClass = (look: keyof typeof LOOKS): string =>
  `inline-flex min-h-12 items-center rounded-box py-2 print:hidden ${LOOKS[look]}`

/** What a button does: by a script of its own, or by a name that the script of a page of text knows. */
export type Act = Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> | { 'data-act': string }

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof LOOKS
}

export function Button({ look = 'main', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />
}
