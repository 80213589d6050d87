import codes from '@/locales/nl/codes.json'
import countries from '@/locales/nl/countries.json'
import handOver from '@/locales/nl/hand-over.json'
import offline from '@/locales/nl/offline.json'
import pages from '@/locales/nl/pages.json'
import questions from '@/locales/nl/questions.json'
import ui from '@/locales/nl/ui.json'
import words from '@/locales/nl/words.json'

/** The texts of all questions and of the pages around them: one part that the browser loads once. */
export const texts = { codes, countries, 'hand-over': handOver, offline, pages, questions, ui, words }
