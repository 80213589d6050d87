'use client'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import {
  childBefore,
  copyChild,
  fill,
  inputName,
  type PageValues,
  valuesOf,
  type WizardTexts,
} from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { inputsKey } from './unsaved-inputs'

interface Props {
  memberId: string
  names: ReadonlyMap<string, string>
  texts: WizardTexts
  form: UseFormReturn<PageValues>
  on: Day
}

const copiedValues = (values: PageValues): PageValues =>
  Object.fromEntries(COPIED.map((id) => [inputName(id), values[inputName(id)] ?? '']))
const COPIED = ['person.childOf', 'person.childKind'] as const

/**
 * Offers the answers of an earlier child for this one. They are filled in, to be looked at, not skipped; where they come from
 * stands there until Continue confirms them, also after a reload.
 */
export function CopyChild({ memberId, names, texts, form, on }: Props) {
  const { draft, filledFrom } = useStore(caseStore)
  const page = inputsKey({ page: 'person', memberId })
  const from = filledFrom[page]
  const member = draft.file.members?.find(({ id }) => id === memberId)
  const earlier = childBefore(draft.file, memberId)
  const isDone = from !== undefined && names.has(from)
  const other = isDone ? from : earlier?.id
  if (other === undefined || member?.relation !== 'child') return null
  const people = { person: names.get(memberId) ?? '', other: names.get(other) ?? '' }
  const copy = () => {
    if (earlier === null) return
    const copied = copyChild(draft, earlier, memberId)
    caseStore.fillIn(page, copied, earlier.id)
    form.reset({ ...form.getValues(), ...copiedValues(valuesOf(copied, { page: 'person', memberId }, on)) })
  }
  return (
    <div className="mt-4">
      <Notice tone="brand">
        {!isDone && <p className="mb-2 font-semibold">{fill(texts.form.copyTitle ?? '', people)}</p>}
        <p role="status">{isDone && fill(texts.form.copied ?? '', people)}</p>
        {!isDone && (
          <Button look="quiet" onClick={copy}>
            {texts.form.copyYes}
          </Button>
        )}
      </Notice>
    </div>
  )
}
