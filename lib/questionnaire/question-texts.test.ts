import { expect, test } from 'vitest'
import { GLOSSARY, termsIn } from '@/lib/glossary'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { questionTexts } from '@/lib/i18n/case-texts'
import { TEXTS } from '@/lib/i18n/texts'
import { VOICES } from '@/lib/rules'
import { fieldById } from './fields'
import { PAGE_IDS, pageById } from './pages'
import { commonTexts, pageContent, plainPageTexts, shortNames } from './question-texts'

/** Values that put the placeholders back, for i18next, which fills them in. */
const KEPT = { person: '{{person}}', other: '{{other}}', question: '{{question}}' }

test.each(LOCALES)('every text of a question is the one that i18next gives each reader, in %s', (locale) => {
  for (const voice of VOICES) {
    const t = translator(locale, voice)
    for (const page of PAGE_IDS) {
      const { title, intro, fields } = plainPageTexts(TEXTS[locale], page, voice)
      expect([title, intro]).toEqual([
        t.optional(`pages.${page}.title`, KEPT),
        t.optional(`pages.${page}.intro`, KEPT),
      ])
      for (const id of pageById(page).fields) {
        const { title, short, why, hint, find, before, options, optionHints } = fields[id] ?? expect.fail(id)
        const at = (part: string) => t.optional(`questions.${id}.${part}`, KEPT)
        expect({ title, short, why, hint, find, before }).toEqual(
          Object.fromEntries(
            ['title', 'short', 'why', 'hint', 'find', 'before'].map((part) => [part, at(part)]),
          ),
        )
        for (const code of fieldById(id).options ?? []) {
          expect(options[code]).toBe(at(`options.${code}`))
          expect(optionHints[code]).toBe(at(`optionHints.${code}`))
        }
      }
    }
  }
})

test('readers are told apart: a counsellor reads of the client', () => {
  const title = (voice: 'sponsor' | 'counsellor') =>
    plainPageTexts(TEXTS.en, 'permit', voice).fields['sponsor.permit']?.title
  expect(title('counsellor')).not.toBe(title('sponsor'))
  expect(commonTexts(TEXTS.nl).sections.counsellor.you).not.toBe(commonTexts(TEXTS.nl).sections.sponsor.you)
  expect(shortNames(TEXTS.nl, 'sponsor')['sponsor.permit']).toBe(TEXTS.nl.questions.sponsor.permit.short)
})

test('the part that the browser loads makes the same pages as the build', async () => {
  for (const locale of LOCALES) {
    const sources = await questionTexts(locale)
    for (const page of PAGE_IDS) expect(pageContent(sources, page)).toEqual(pageContent(TEXTS[locale], page))
  }
})

test('a question explains the words of its answers on its own line, and those behind "why" there', () => {
  const { fields } = pageContent(TEXTS.nl, 'progress').page.sponsor
  const { words } = fields.progress ?? {}
  const known = new Map(words)
  expect([...known.keys()]).toEqual(expect.arrayContaining(['IND', 'mvv', 'ontvangstbevestiging']))
  expect(known.get('mvv')).toBe(translator('nl')('words.of.mvv.meaning'))
  const { mentioned } = Object.fromEntries(
    Object.entries(pageContent(TEXTS.nl, 'family').page.sponsor.fields).map(([id, field]) => [
      id.replace('person.', ''),
      field,
    ]),
  )
  const inSight = mentioned?.words?.map(([word]) => word) ?? []
  expect(mentioned?.whyWords?.filter(([word]) => inSight.includes(word)) ?? []).toEqual([])
})

test('the words of the introduction are explained at the first question', () => {
  const decision = { ...TEXTS.en.pages.decision, intro: 'Use the first decision (beschikking).' }
  const sources = { ...TEXTS.en, pages: { ...TEXTS.en.pages, decision } }
  const { intro, fields } = pageContent(sources, 'decision').page.counsellor
  const [first] = Object.values(fields)
  const used = termsIn(intro ?? '').map(({ id }) => GLOSSARY[id].dutch)
  expect(used).toEqual(['beschikking'])
  expect(first?.words?.map(([word]) => word)).toEqual(expect.arrayContaining(used))
})

test('where every page stands on one, nothing is explained', () => {
  const all = PAGE_IDS.flatMap((id) => Object.values(plainPageTexts(TEXTS.nl, id, 'counsellor').fields))
  expect(all.filter(({ words, whyWords }) => words || whyWords)).toEqual([])
})
