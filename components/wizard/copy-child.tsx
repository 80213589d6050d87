'use client'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import {
  childBefore,
  copyChild,
  fill,
  type PageValues,
  pageById,
  valuesOf,
  type WizardTexts,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'

interface Props {
  memberId: string
  names: ReadonlyMap<string, string>
  texts: WizardTexts
  form: UseFormReturn<PageValues>
}

/** Offers the answers of an earlier child for this one. They are filled in, to be looked at, not skipped. */
export function CopyChild({ memberId, names, texts, form }: Props) {
  const [isDone, setDone] = useState(false)
  const { draft } = caseStore.get()
  const member = draft.file.members?.find(({ id }) => id === memberId)
  const earlier = childBefore(draft.file, memberId)
  if (earlier === null || member?.relation !== 'child') return null
  const people = { person: names.get(memberId) ?? '', other: names.get(earlier.id) ?? '' }
  const copy = () => {
    const copied = copyChild(draft, earlier, memberId)
    caseStore.update(() => copied)
    form.reset(valuesOf(copied, pageById('family').fields, memberId))
    setDone(true)
  }
  return (
    <div className="mt-4">
      <Notice tone="brand">
        <p className="font-semibold">{fill(texts.form.copyTitle ?? '', people)}</p>
        <p className="mb-2" role="status">
          {isDone ? texts.form.copied : texts.form.copyText}
        </p>
        {!isDone && (
          <Button look="quiet" onClick={copy}>
            {texts.form.copyYes}
          </Button>
        )}
      </Notice>
    </div>
  )
}
