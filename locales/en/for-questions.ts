import codes from '@/locales/en/codes.json'
import countries from '@/locales/en/countries.json'
import handOver from '@/locales/en/hand-over.json'
import offline from '@/locales/en/offline.json'
import pages from '@/locales/en/pages.json'
import questions from '@/locales/en/questions.json'
import ui from '@/locales/en/ui.json'
import words from '@/locales/en/words.json'

/** The texts of all questions and of the pages around them: one part that the browser loads once. */
export const texts = { codes, countries, 'hand-over': handOver, offline, pages, questions, ui, words }
