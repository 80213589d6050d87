import { formatDay, isLocale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire/page-texts'
import type { Day } from '@/lib/rules'
import {
  lastDayFrom,
  readDevice,
  readSession,
  removeDevice,
  savedUntil,
  summarize,
  today,
  writeDevice,
  writeSession,
} from '@/lib/session/storage-only'
import { conceal, onPress, part, reveal } from './held'
import { goTo } from './wipe'

function show(name: string, isDue: boolean): void {
  if (isDue) reveal(name)
  else conceal(name)
}

/** Shows a part with a day in its text; without a day it is not shown. */
function showWithDay(name: string, day: Day | null): void {
  conceal(name)
  if (day === null) return
  const place = reveal(name)?.querySelector('[data-fill]')
  const { lang } = document.documentElement
  if (place && isLocale(lang))
    place.textContent = fill(place.textContent ?? '', { date: formatDay(lang, day) })
}

/** Where the answers are now, and what can be done with them. */
export function drawAnswers(): void {
  const text = readSession()
  const outline = summarize(text)
  const device = readDevice(today())
  const until = outline.savedUntil === null ? null : (device?.until ?? null)
  part('tab-only')?.toggleAttribute('hidden', until !== null)
  showWithDay('saved-until', until)
  showWithDay('found', text === null ? (device?.until ?? null) : null)
  showWithDay('practice', outline.practiceOn)
  show('save', text !== null && until === null)
  show('stop-saving', until !== null)
}

function save(): void {
  const text = readSession()
  if (text === null) return
  const until = lastDayFrom(today())
  const saved = savedUntil(text, until)
  const isSaved = writeDevice({ until, text: saved }) && writeSession(saved)
  show('could-not-save', !isSaved)
  drawAnswers()
}

function stopSaving(): void {
  const text = readSession()
  removeDevice()
  if (text !== null) writeSession(savedUntil(text, null))
  drawAnswers()
}

/** The example leaves this tab; what is saved on the device stays. */
function stopPractice(): void {
  writeSession(null)
  drawAnswers()
  document.querySelector<HTMLElement>('h1')?.focus()
}

/** Says where the answers are, until when, and that some were found on the device; saving is a choice. */
export function startAnswers(): void {
  if (part('tab-only') === null) return
  drawAnswers()
  onPress('save', save)
  onPress('stop-saving', stopSaving)
  onPress('stop-practice', stopPractice)
  onPress('open-saved', () => {
    goTo('check/who/', 'open-saved')
  })
  // Another tab saved or dropped something, or the browser brought the page back as it was left.
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, drawAnswers)
}
