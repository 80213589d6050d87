import type { Translate } from '@/lib/i18n'
import type { CaseNote, MemberNote, StepId } from '@/lib/rules'
import { namesVeiligThuis } from '@/lib/wording'
import { numberOf } from './numbers'

interface Props {
  id: StepId | MemberNote | CaseNote
  t: Translate
}

/** The number of Veilig Thuis beside a text that names it. On the screen alone: paper says nothing of it. */
export function VeiligThuis({ id, t }: Props) {
  const number = namesVeiligThuis(id) ? numberOf('veilig-thuis', t) : null
  if (number === null) return null
  return (
    <a
      href={`tel:${number.dialled}`}
      data-call="veilig-thuis"
      className="flex min-h-11 w-fit items-center gap-x-2 font-semibold print:hidden"
    >
      {t('contacts.veilig-thuis.name')} <bdi dir="ltr">{number.shown}</bdi>
    </a>
  )
}
