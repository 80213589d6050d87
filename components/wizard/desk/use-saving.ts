'use client'
import { useEffect, useState } from 'react'
import type { SummaryError } from '@/components/ui/error-summary'
import { type FieldId, fill, inputName, type Section, type Stop } from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { wizardNames } from '../names'
import type { Faults } from '../preview'
import { inputsKey } from '../unsaved-inputs'
import { saveSection, stopsIn } from './check-block'
import { errorText } from './error-text'
import { scopeOf } from './places'
import type { DeskTexts } from './texts'

const NONE: ReadonlyMap<string, Faults> = new Map()

/** Saves a section, and tells what is wrong in it: in one summary, each fault with its person. */
export function useSaving(section: Section, on: Day, texts: DeskTexts) {
  const [faults, setFaults] = useState(NONE)
  const [saves, setSaves] = useState(0)
  const [isSaved, setSaved] = useState(false)
  const [isNobody, setNobody] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another section opened
  useEffect(() => {
    setFaults(NONE)
    setSaved(false)
    setNobody(false)
  }, [section])

  const save = () => {
    const found = saveSection(section, on)
    const { members = [] } = caseStore.get().draft.file
    const isEmpty = section === 'family' && members.length === 0
    setFaults(found)
    setNobody(isEmpty)
    setSaved(found.size === 0 && !isEmpty)
    setSaves((count) => count + 1)
  }

  return { faults, saves, isSaved, save, errors: summaryOf(section, on, texts, faults, isNobody) }
}

function summaryOf(
  section: Section,
  on: Day,
  texts: DeskTexts,
  faults: ReadonlyMap<string, Faults>,
  isNobody: boolean,
): SummaryError[] {
  const { draft } = caseStore.get()
  const names = wizardNames(draft.file, texts.wizard)
  const told = stopsIn(draft, section, on).flatMap((stop) => errorsOf(stop, faults, names, texts))
  const { people } = texts.wizard as { people: Record<string, string> }
  return isNobody ? [{ target: 'add', text: people.addOne ?? '' }, ...told] : told
}

function errorsOf(
  stop: Stop,
  faults: ReadonlyMap<string, Faults>,
  names: ReadonlyMap<string, string>,
  texts: DeskTexts,
): SummaryError[] {
  const page = texts.pages[stop.page]
  const person = names.get(stop.memberId ?? '')
  return (Object.entries(faults.get(inputsKey(stop)) ?? {}) as [FieldId, Faults[FieldId]][]).flatMap(
    ([id, fault]) => {
      const question = fill(page.fields[id]?.title ?? '', { person: person ?? '' })
      const text = errorText(fault, question, page, texts)
      if (text === undefined) return []
      // Among many questions a fault says of whom it is, and of which question.
      const about = text.includes(question) ? [person] : [person, page.fields[id]?.short]
      const named = [about.filter(Boolean).join(', '), text].filter(Boolean).join(': ')
      return [{ target: scopeOf(stop) + inputName(id), text: named }]
    },
  )
}
