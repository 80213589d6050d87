import accessibility from '@/locales/nl/accessibility.json'
import age from '@/locales/nl/age.json'
import aloud from '@/locales/nl/aloud.json'
import calendar from '@/locales/nl/calendar.json'
import codes from '@/locales/nl/codes.json'
import conditions from '@/locales/nl/conditions.json'
import contacts from '@/locales/nl/contacts.json'
import copies from '@/locales/nl/copies.json'
import counsellor from '@/locales/nl/counsellor.json'
import countries from '@/locales/nl/countries.json'
import deadlines from '@/locales/nl/deadlines.json'
import desk from '@/locales/nl/desk.json'
import device from '@/locales/nl/device.json'
import documents from '@/locales/nl/documents.json'
import drafts from '@/locales/nl/drafts.json'
import errors from '@/locales/nl/errors.json'
import faults from '@/locales/nl/faults.json'
import guideApplying from '@/locales/nl/guide/applying.json'
import guideArriving from '@/locales/nl/guide/arriving.json'
import guideLiving from '@/locales/nl/guide/living.json'
import guideOtherwise from '@/locales/nl/guide/otherwise.json'
import guide from '@/locales/nl/guide/page.json'
import guidePapers from '@/locales/nl/guide/papers.json'
import sourcePage from '@/locales/nl/guide/sources.json'
import guideWho from '@/locales/nl/guide/who.json'
import handOver from '@/locales/nl/hand-over.json'
import language from '@/locales/nl/language.json'
import letters from '@/locales/nl/letters.json'
import notes from '@/locales/nl/notes.json'
import offline from '@/locales/nl/offline.json'
import outcomes from '@/locales/nl/outcomes.json'
import pages from '@/locales/nl/pages.json'
import practice from '@/locales/nl/practice.json'
import privacy from '@/locales/nl/privacy.json'
import questions from '@/locales/nl/questions.json'
import result from '@/locales/nl/result.json'
import routes from '@/locales/nl/routes.json'
import sources from '@/locales/nl/sources.json'
import sponsor from '@/locales/nl/sponsor.json'
import steps from '@/locales/nl/steps.json'
import take from '@/locales/nl/take.json'
import timeline from '@/locales/nl/timeline.json'
import ui from '@/locales/nl/ui.json'
import version from '@/locales/nl/version.json'
import words from '@/locales/nl/words.json'

/** Every Dutch text; the shape that the other languages follow. */
export const texts = {
  age,
  accessibility,
  aloud,
  calendar,
  codes,
  conditions,
  contacts,
  copies,
  counsellor,
  countries,
  deadlines,
  desk,
  device,
  documents,
  drafts,
  errors,
  faults,
  'hand-over': handOver,
  guide,
  language,
  letters,
  notes,
  offline,
  outcomes,
  pages,
  practice,
  privacy,
  questions,
  result,
  routes,
  sourcePage,
  sources,
  sponsor,
  /** What only the guide says, by the id of the statement. */
  statements: {
    ...guideApplying,
    ...guideArriving,
    ...guideLiving,
    ...guideOtherwise,
    ...guidePapers,
    ...guideWho,
  },
  steps,
  take,
  timeline,
  ui,
  version,
  words,
}
