'use client'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
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

/** Offers the answers of an earlier child for this one. They are filled in, to be looked at, not skipped. */
export function CopyChild({ memberId, names, texts, form, on }: Props) {
  const [isDone, setDone] = useState(false)
  const { draft } = caseStore.get()
  const member = draft.file.members?.find(({ id }) => id === memberId)
  const earlier = childBefore(draft.file, memberId)
  if (earlier === null || member?.relation !== 'child') return null
  const people = { person: names.get(memberId) ?? '', other: names.get(earlier.id) ?? '' }
  const copy = () => {
    const copied = copyChild(draft, earlier, memberId)
    caseStore.update(() => copied)
    form.reset({ ...form.getValues(), ...copiedValues(valuesOf(copied, { page: 'person', memberId }, on)) })
    setDone(true)
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
