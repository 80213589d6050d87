'use client'
import { type FocusEvent, memo, type SyntheticEvent, useEffect, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import {
  type Draft,
  type FieldId,
  isComplete,
  type PageInput,
  type PageValues,
  type Stop,
  valuesOf,
} from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { CopyChild } from '../copy-child'
import { wizardNames } from '../names'
import { type Faults, previewOf } from '../preview'
import { Questions } from '../questions'
import { pageTitle, questionTitle } from '../titles'
import { inputsKey } from '../unsaved-inputs'
import { checkBlock, saveBlock, valuesIn } from './check-block'
import { errorText } from './error-text'
import { blockId, personId, scopeOf } from './places'
import type { DeskTexts } from './texts'

interface Props {
  page: Stop['page']
  memberId: string | undefined
  draft: Draft
  on: Day
  texts: DeskTexts
  /** Told when the section was saved. */
  faults: Faults | undefined
}

const stopOf = (page: Stop['page'], memberId: string | undefined): Stop =>
  memberId === undefined ? { page } : { page, memberId }

/** A page that does not name its person is called with the heading above it: no two forms have one name. */
const labelOf = (stop: Stop, title: string): string =>
  stop.memberId === undefined || title.includes('{{person}}')
    ? blockId(stop)
    : `${personId(stop.memberId)} ${blockId(stop)}`

const isTyped = (target: EventTarget) => target instanceof HTMLInputElement && target.type === 'text'

/** The questions of one page, for one person where it is about one. What is right is an answer at once. */
export const Block = memo(function Block({ page, memberId, draft, on, texts, faults = {} }: Props) {
  const stop = stopOf(page, memberId)
  const [defaults] = useState(() => valuesIn(draft, stop, on))
  const form = useForm<PageValues>({ defaultValues: defaults })
  const values = useWatch({ control: form.control }) as PageValues
  const { fields: shown, inputs, situation } = previewOf(draft, stop, values, on)

  // What is typed is kept at once, and no longer half when it is what the answers say.
  useEffect(() => {
    const own = stopOf(page, memberId)
    const watching = form.watch((typed) => {
      const saved = valuesOf(caseStore.get().draft, own, on)
      if (JSON.stringify(typed) === JSON.stringify(saved)) caseStore.clearHalfTyped(inputsKey(own))
      else caseStore.setHalfTyped(inputsKey(own), typed as PageValues)
    })
    return () => watching.unsubscribe()
  }, [form, page, memberId, on])

  const saveIfRight = () => {
    if (caseStore.get().halfTyped[inputsKey(stop)] === undefined) return
    const check = checkBlock(caseStore.get().draft, stop, form.getValues(), on)
    if ('written' in check) saveBlock(stop, check.written)
  }
  // A choice counts at once. What is typed counts when its question is left: half a date can be another date.
  const change = ({ target }: SyntheticEvent) => {
    if (!isTyped(target)) saveIfRight()
  }
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    const question = target.closest('fieldset')
    if (isTyped(target) && !question?.contains(relatedTarget)) saveIfRight()
  }

  // Answers given elsewhere, as those of another child, take the place of what stands here.
  useEffect(() => {
    const own = stopOf(page, memberId)
    if (caseStore.get().halfTyped[inputsKey(own)] !== undefined) return
    const saved = valuesOf(draft, own, on)
    const mine = valuesOf(previewOf(draft, own, form.getValues(), on).draft, own, on)
    if (JSON.stringify(saved) !== JSON.stringify(mine)) form.reset(saved)
  }, [draft, form, page, memberId, on])

  if (shown.length === 0) return null
  const { wizard } = texts
  const pageTexts = texts.pages[page]
  const names = wizardNames(situation.file, wizard)
  const person = names.get(memberId ?? '') ?? ''
  const titleOf = (id: FieldId) => questionTitle({ situation, stop, id, texts: pageTexts.fields[id], names })
  const errorOf = ({ id, name }: PageInput) => errorText(faults[name], titleOf(id), pageTexts, texts)
  const called = pageTitle(pageTexts, stop, person)
  const isSaved = caseStore.get().halfTyped[inputsKey(stop)] === undefined && isComplete(situation, stop)
  const Title = memberId === undefined ? 'h3' : 'h4'
  const title = (
    <Title id={blockId(stop)} data-jump="" tabIndex={-1} className="min-w-0 font-bold text-brand text-lg">
      <bdi>{called}</bdi>
    </Title>
  )
  // A page of one question is called as the question is: said once.
  const [first] = shown
  const isQuestion = first !== undefined && titleOf(first) === called
  return (
    <FormProvider {...form}>
      <form
        noValidate
        method="post"
        data-block={page}
        data-of={memberId}
        aria-labelledby={labelOf(stop, pageTexts.title)}
        onSubmit={(event) => event.preventDefault()}
        onChange={change}
        onBlur={leave}
        className="rounded-box border border-soft bg-surface p-4"
      >
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
          {!isQuestion && title}
          <p data-saved={isSaved} className={isSaved ? 'text-good' : 'text-advice'}>
            {isSaved ? `✓ ${texts.desk.saved}` : `○ ${texts.desk.notSaved}`}
          </p>
        </div>
        {page === 'person' && memberId && (
          <CopyChild memberId={memberId} names={names} texts={wizard} form={form} on={on} />
        )}
        <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
          <Questions
            {...{ stop, situation, shown, inputs, wizard, names, errorOf }}
            texts={pageTexts}
            countries={texts.countries}
            heading={isQuestion ? title : undefined}
            scope={scopeOf(stop)}
          />
        </div>
      </form>
    </FormProvider>
  )
})
