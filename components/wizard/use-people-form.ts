import { useEffect, useRef } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { inputName, type PageValues, type Stop, valuesOf } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { firstInputs } from './first-inputs'
import { inputsKey, keepInputs } from './unsaved-inputs'
import type { CaseView } from './use-case'

export const PEOPLE: Stop = { page: 'people' }
/** Asked of everybody at once: what was chosen holds whoever is added. */
const OF_ALL = (['person.nationality', 'sponsor.unaccompanied'] as const).map((id) => inputName(id))

/** The form below the list of people: questions to everybody. Its inputs follow the list and the store. */
export function usePeopleForm(tab: CaseView): UseFormReturn<PageValues> {
  const { situation, state, on } = tab
  const isMade = useRef(false)
  const form = useForm<PageValues>({
    defaultValues: firstInputs(PEOPLE, tab).values,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })

  // The inputs follow the list: who is added or taken out changes them. What was chosen for everybody stays.
  const shape = situation.facts.members.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of the list, and at another case
  useEffect(() => {
    const chosen = isMade.current ? OF_ALL.map((name) => [name, form.getValues(name)] as const) : []
    isMade.current = state.status === 'ready'
    const { values: first } = firstInputs(PEOPLE, { ...tab, state: caseStore.get() })
    form.reset({ ...first, ...Object.fromEntries(chosen.filter(([, value]) => value)) })
  }, [form, shape, state.round, state.status])

  // What is chosen and not an answer yet outlasts a reload, a switch of language and a look at a person.
  useEffect(() => {
    if (state.status !== 'ready') return
    return form.subscribe({
      formState: { values: true },
      callback: ({ values: chosen }) => {
        const saved = valuesOf(caseStore.get().draft, PEOPLE, on)
        if (JSON.stringify(chosen) === JSON.stringify(saved)) caseStore.clearHalfTyped(inputsKey(PEOPLE))
        else keepInputs(PEOPLE, chosen)
      },
    })
  }, [form, state.status, on])

  return form
}
