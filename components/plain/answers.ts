import { saveFile } from '@/lib/browser/capabilities'
import { formatDay } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire/page-texts'
import { addDays, type Day } from '@/lib/rules'
import { SAVED_DAYS, summarize, today, withSavedUntil } from '@/lib/session/storage-only'
import { openPage } from './clear-browser'
import { conceal, onPress, part, reveal } from './held'
import { keeper, textInTab } from './keeper'
import { localeHere } from './locale-here'

function show(name: string, isDue: boolean): void {
  if (isDue) reveal(name)
  else conceal(name)
}

/** Shows a part with days in its text; without them it is not shown. */
function showWithDays(name: string, days: Record<string, Day> | null): void {
  conceal(name)
  if (days === null) return
  const place = reveal(name)?.querySelector('[data-fill]')
  const written = Object.entries(days).map(([key, day]) => [key, formatDay(localeHere(), day)])
  if (place) place.textContent = fill(place.textContent ?? '', Object.fromEntries(written))
}

/** Where the answers are now, and what can be done with them. */
export function drawAnswers(): void {
  const text = textInTab()
  const summary = summarize(text)
  const device = keeper.readDevice(today())
  const saved = device?.kind === 'saved' ? device.saved : null
  const isSaving = summary.savedUntil !== null && saved !== null && [summary.caseId, ''].includes(saved.owner)
  if (isSaving) keeper.takeOver(device?.raw ?? null)
  part('tab-only')?.toggleAttribute('hidden', isSaving)
  showWithDays('saved-until', isSaving ? { date: saved.until } : null)
  const found = text === null && saved ? { date: saved.until, saved: saved.savedOn, today: today() } : null
  const isOdd = device?.kind === 'saved' && device.isClockDoubtful
  showWithDays('found', isOdd ? null : found)
  showWithDays('found-odd', isOdd ? found : null)
  show('damaged', text === null && device?.kind === 'unreadable')
  showWithDays('practice', summary.practiceOn === null ? null : { date: summary.practiceOn })
  show('save', text !== null && !isSaving)
  show('stop-saving', isSaving)
}

/** Saves what the tab keeps. Another case that is saved there stays: the page with the answers asks which counts. */
function save(): void {
  const text = textInTab()
  if (text === null) return
  const savedOn = today()
  const until = addDays(savedOn, SAVED_DAYS)
  const saved = withSavedUntil(text, until)
  const written = keeper.writeDevice({ until, savedOn, owner: summarize(text).caseId, text: saved })
  if (written === 'written') keeper.writeTab(saved)
  show('could-not-save', written === 'refused')
  show('other-is-saved', written === 'changed' || written === 'other-case')
  drawAnswers()
}

function stopSaving(): void {
  const text = textInTab()
  keeper.removeDevice()
  if (text !== null) keeper.writeTab(withSavedUntil(text, null))
  drawAnswers()
}

/** The example leaves this tab; what is saved on the device stays. */
function stopPractice(): void {
  keeper.writeTab(null)
  drawAnswers()
  document.querySelector<HTMLElement>('h1')?.focus()
}

/** A button that asks once: `ask-<name>` shows its question, `no-<name>` takes it away. */
function askFirst(name: string): void {
  const turn = (isAsked: boolean) => {
    part(`${name}-button`)?.toggleAttribute('hidden', isAsked)
    show(`${name}-question`, isAsked)
    part(name)?.focus()
  }
  onPress(`ask-${name}`, () => turn(true))
  onPress(`no-${name}`, () => turn(false))
}

/** Hands over what cannot be read, for somebody who can look at it. */
function downloadDamaged(): void {
  const device = keeper.readDevice(today())
  if (device) saveFile(device.raw, 'answers.txt', 'text/plain')
}

/** Says where the answers are, until when, and that some were found on the device; saving is a choice. */
export function startAnswers(): void {
  if (part('tab-only') === null) return
  drawAnswers()
  onPress('save', save)
  askFirst('stop')
  askFirst('drop')
  onPress('stop-saving', stopSaving)
  onPress('stop-practice', stopPractice)
  onPress('download-damaged', downloadDamaged)
  onPress('open-saved', () => openPage(localeHere(), 'check/who/', 'open-saved'))
  // Another tab saved or dropped something, or the browser brought the page back as it was left.
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, drawAnswers)
}
