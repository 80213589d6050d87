import { expect, test } from 'vitest'
import { GLOSSARY, termsIn } from '@/lib/glossary'
import { translator } from '@/lib/i18n/all'
import { bakePage, bakeStep } from './bake-texts'
import { PAGE_IDS } from './pages'

test('a question explains the words of its answers on its own line, and those behind "why" there', () => {
  const { fields } = bakeStep('nl', 'progress').page.sponsor
  const { words, whyWords } = fields.progress ?? {}
  expect(words?.map(([word]) => word)).toEqual(['IND', 'bezwaar', 'mvv'])
  expect(words?.[2]).toEqual(['mvv', translator('nl')('words.of.mvv.meaning')])
  expect(whyWords?.map(([word]) => word)).toEqual(['ontvangstbevestiging'])
})

test('the words of the introduction are explained at the first question', () => {
  const { intro, fields } = bakeStep('en', 'decision').page.counsellor
  const [first] = Object.values(fields)
  const used = termsIn(intro ?? '').map(({ id }) => GLOSSARY[id].dutch)
  expect(used).toEqual(['beschikking'])
  expect(first?.words?.map(([word]) => word)).toEqual(expect.arrayContaining(used))
})

test('where every page stands on one, nothing is explained', () => {
  const all = PAGE_IDS.flatMap((id) => Object.values(bakePage('nl', id).counsellor.fields))
  expect(all.filter(({ words, whyWords }) => words || whyWords)).toEqual([])
})
