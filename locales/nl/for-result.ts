import age from '@/locales/nl/age.json'
import calendar from '@/locales/nl/calendar.json'
import codes from '@/locales/nl/codes.json'
import conditions from '@/locales/nl/conditions.json'
import contacts from '@/locales/nl/contacts.json'
import copies from '@/locales/nl/copies.json'
import counsellor from '@/locales/nl/counsellor.json'
import deadlines from '@/locales/nl/deadlines.json'
import documents from '@/locales/nl/documents.json'
import drafts from '@/locales/nl/drafts.json'
import notes from '@/locales/nl/notes.json'
import outcomes from '@/locales/nl/outcomes.json'
import practice from '@/locales/nl/practice.json'
import result from '@/locales/nl/result.json'
import routes from '@/locales/nl/routes.json'
import sources from '@/locales/nl/sources.json'
import sponsor from '@/locales/nl/sponsor.json'
import steps from '@/locales/nl/steps.json'
import take from '@/locales/nl/take.json'
import timeline from '@/locales/nl/timeline.json'

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
