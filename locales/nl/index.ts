import codes from '@/locales/nl/codes.json'
import conditions from '@/locales/nl/conditions.json'
import faults from '@/locales/nl/faults.json'
import notes from '@/locales/nl/notes.json'
import outcomes from '@/locales/nl/outcomes.json'
import routes from '@/locales/nl/routes.json'
import sources from '@/locales/nl/sources.json'
import sponsor from '@/locales/nl/sponsor.json'

/** Every Dutch text; the shape that the other languages follow. */
export const texts = {
  codes,
  conditions,
  faults,
  notes,
  outcomes,
  routes,
  sources,
  sponsor,
}
