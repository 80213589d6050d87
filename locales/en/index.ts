import codes from '@/locales/en/codes.json'
import conditions from '@/locales/en/conditions.json'
import faults from '@/locales/en/faults.json'
import notes from '@/locales/en/notes.json'
import outcomes from '@/locales/en/outcomes.json'
import routes from '@/locales/en/routes.json'
import sources from '@/locales/en/sources.json'
import sponsor from '@/locales/en/sponsor.json'

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
