'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Notice } from '@/components/ui/notice'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill, readDate } from '@/lib/questionnaire'
import { type Day, RULES_CHECKED_ON } from '@/lib/rules'
import { caseStore } from '@/lib/session'

export interface ClockProps {
  locale: Locale
  texts: Record<string, string>
  form: Record<string, string>
  errors: Record<string, string>
}

/** Asks which day it is. */
export function ClockQuestion({ clock, locale, texts, form, errors }: ClockProps & { clock: Day }) {
  const [boxes, setBoxes] = useState({ day: '', month: '', year: '' })
  const [error, setError] = useState('')

  const tell = (event: FormEvent) => {
    event.preventDefault()
    const reading = readDate(boxes, { mayBePartial: false, on: RULES_CHECKED_ON })
    if (reading.ok) caseStore.tellToday(reading.date)
    else setError(errors[reading.fault] ?? '')
  }
  const box = (key: keyof typeof boxes) => ({
    value: boxes[key],
    onChange: (event: { target: { value: string } }) => setBoxes({ ...boxes, [key]: event.target.value }),
  })
  return (
    <form onSubmit={tell} noValidate method="post" className="mb-6" data-testid="clock">
      <Notice tone="advice">
        <h2 className="font-bold">{texts.title}</h2>
        <p className="mb-2">{fill(texts.text ?? '', { date: formatDay(locale, clock) })}</p>
        {error && (
          <p role="alert" id="today-error" className="font-semibold text-fault">
            {error}
          </p>
        )}
        <DateField
          id="today"
          labels={{ day: form.day ?? '', month: form.month ?? '', year: form.year ?? '', unknown: '' }}
          day={box('day')}
          month={box('month')}
          year={box('year')}
          isRequired
          describedBy={error ? 'today-error' : undefined}
          onPasteDate={() => false}
        />
        <Button type="submit" className="mt-3">
          {texts.use}
        </Button>
      </Notice>
    </form>
  )
}
