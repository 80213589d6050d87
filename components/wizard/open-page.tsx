'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import type { Fault } from '@/lib/case-file'
import { caseStore, fill } from '@/lib/questionnaire'
import { noteMove, resultPath } from './navigate'

export interface OpenTexts {
  title: string
  intro?: string
  open: Record<string, string>
  faults: Record<string, string>
  errors: { title: string; prefix: string }
}

/** Opens a case file. A file with any fault is refused whole, and nothing here changes. */
export function OpenPage({ locale, texts }: { locale: string; texts: OpenTexts }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [faults, setFaults] = useState<Fault[] | 'missing'>([])
  const [round, setRound] = useState(0)
  const { open } = texts

  const show = (found: Fault[] | 'missing') => {
    setFaults(found)
    setRound(round + 1)
  }
  const read = async (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    if (file === undefined) return show('missing')
    const { LARGEST_FILE_BYTES, readCaseFile } = await import('@/lib/case-file')
    if (file.size > LARGEST_FILE_BYTES) return show([{ id: 'too-large', place: '' }])
    const reading = readCaseFile(await file.text())
    if (!reading.ok) return show(reading.faults)
    caseStore.open(reading.file)
    noteMove()
    router.push(resultPath(locale))
  }
  const textOf = ({ id, place, expected }: Fault) => {
    const text = fill(texts.faults[id] ?? '', { expected: expected?.join(', ') ?? '' })
    return place === '' ? text : `${text} ${fill(open.place ?? '', { place })}`
  }
  const errors =
    faults === 'missing'
      ? [{ target: 'file', text: open.missing ?? '' }]
      : faults.slice(0, 10).map((fault) => ({ target: 'file', text: textOf(fault) }))

  return (
    <>
      <ErrorSummary {...texts.errors} round={round} errors={errors.slice(0, 1)} />
      <Heading>{texts.title}</Heading>
      {texts.intro && <p className="mt-2">{texts.intro}</p>}
      {faults !== 'missing' && faults.length > 0 && (
        <div className="mt-4" data-testid="file-faults">
          <p className="font-semibold">{open.refused}</p>
          <ul className="mt-1 list-disc ps-5">
            {errors.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <form noValidate method="post" onSubmit={read} className="mt-6 space-y-5">
        <label htmlFor="file" className="block">
          <span className="block font-bold text-lg">{open.label}</span>
          <input
            ref={input}
            id="file"
            type="file"
            accept=".json,application/json"
            className="mt-2 block min-h-12 w-full rounded-box border-2 border-line bg-surface p-2"
          />
        </label>
        <p className="text-muted">{open.replace}</p>
        <Button type="submit">{open.button}</Button>
      </form>
    </>
  )
}
