import accessibility from '@/locales/en/accessibility.json'
import age from '@/locales/en/age.json'
import aloud from '@/locales/en/aloud.json'
import calendar from '@/locales/en/calendar.json'
import codes from '@/locales/en/codes.json'
import conditions from '@/locales/en/conditions.json'
import contacts from '@/locales/en/contacts.json'
import copies from '@/locales/en/copies.json'
import counsellor from '@/locales/en/counsellor.json'
import countries from '@/locales/en/countries.json'
import deadlines from '@/locales/en/deadlines.json'
import desk from '@/locales/en/desk.json'
import device from '@/locales/en/device.json'
import documents from '@/locales/en/documents.json'
import drafts from '@/locales/en/drafts.json'
import errors from '@/locales/en/errors.json'
import faults from '@/locales/en/faults.json'
import guideApplying from '@/locales/en/guide/applying.json'
import guideArriving from '@/locales/en/guide/arriving.json'
import guideLiving from '@/locales/en/guide/living.json'
import guideOtherwise from '@/locales/en/guide/otherwise.json'
import guide from '@/locales/en/guide/page.json'
import guidePapers from '@/locales/en/guide/papers.json'
import sourcePage from '@/locales/en/guide/sources.json'
import guideWho from '@/locales/en/guide/who.json'
import handOver from '@/locales/en/hand-over.json'
import language from '@/locales/en/language.json'
import letters from '@/locales/en/letters.json'
import notes from '@/locales/en/notes.json'
import offline from '@/locales/en/offline.json'
import outcomes from '@/locales/en/outcomes.json'
import pages from '@/locales/en/pages.json'
import practice from '@/locales/en/practice.json'
import privacy from '@/locales/en/privacy.json'
import questions from '@/locales/en/questions.json'
import result from '@/locales/en/result.json'
import routes from '@/locales/en/routes.json'
import sources from '@/locales/en/sources.json'
import sponsor from '@/locales/en/sponsor.json'
import steps from '@/locales/en/steps.json'
import take from '@/locales/en/take.json'
import timeline from '@/locales/en/timeline.json'
import ui from '@/locales/en/ui.json'
import version from '@/locales/en/version.json'
import words from '@/locales/en/words.json'

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
