import age from '@/locales/en/age.json'
import calendar from '@/locales/en/calendar.json'
import codes from '@/locales/en/codes.json'
import conditions from '@/locales/en/conditions.json'
import contacts from '@/locales/en/contacts.json'
import copies from '@/locales/en/copies.json'
import counsellor from '@/locales/en/counsellor.json'
import deadlines from '@/locales/en/deadlines.json'
import documents from '@/locales/en/documents.json'
import drafts from '@/locales/en/drafts.json'
import notes from '@/locales/en/notes.json'
import outcomes from '@/locales/en/outcomes.json'
import practice from '@/locales/en/practice.json'
import result from '@/locales/en/result.json'
import routes from '@/locales/en/routes.json'
import sources from '@/locales/en/sources.json'
import sponsor from '@/locales/en/sponsor.json'
import steps from '@/locales/en/steps.json'
import take from '@/locales/en/take.json'
import timeline from '@/locales/en/timeline.json'

/** The texts of the result page alone. */
export const texts = {
  age,
  calendar,
  codes,
  conditions,
  contacts,
  copies,
  counsellor,
  deadlines,
  documents,
  drafts,
  notes,
  outcomes,
  practice,
  result,
  routes,
  sources,
  sponsor,
  steps,
  take,
  timeline,
}
