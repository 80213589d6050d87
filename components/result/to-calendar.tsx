'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useStore } from '@/components/ui/use-store'
import { saveFile } from '@/lib/browser/capabilities'
import type { Translate } from '@/lib/i18n'
import type { ResultModel } from '@/lib/result-model'
import { caseStore } from '@/lib/session'
import { calendarEvents, calendarFile, remindersIn } from '@/lib/take-away'

interface Calendar {
  add: () => void
  /** What the calendar does, and what to do where a browser does nothing with the file. */
  told: string
  isAsked: boolean
}

/** The coming dates as a calendar file; null where no date is to come, or where it is nobody's: of an example. */
export function useCalendar(model: ResultModel, t: Translate): Calendar | null {
  const { isPractice, caseId } = useStore(caseStore)
  const [isAsked, setAsked] = useState(false)
  const events = calendarEvents(model)
  if (isPractice || events.length === 0) return null
  const count = remindersIn(events)
  const reminders = count === 0 ? t('calendar.noReminder') : t('calendar.reminders', { count })
  return {
    add: () => {
      const file = calendarFile(model, t, { caseId, now: new Date() })
      if (file !== null) saveFile(file, 'dates.ics', 'text/calendar')
      setAsked(true)
    },
    told: isAsked ? `${reminders} ${t('calendar.nothingHappened')}` : reminders,
    isAsked,
  }
}

/** In the section of the dates: the button, and how often the calendar reminds. */
export function ToCalendar({ model, t }: { model: ResultModel; t: Translate }) {
  const calendar = useCalendar(model, t)
  if (calendar === null) return null
  return (
    <div className="mt-2 print:hidden">
      <Button look="quiet" onClick={calendar.add}>
        {t('calendar.add')}
      </Button>
      <p role="status" className="mt-1">
        {calendar.told}
      </p>
    </div>
  )
}
