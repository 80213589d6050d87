/** The number of Veilig Thuis stands beside every text that names it, and beside no other. */
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { flatten } from '@/lib/i18n/text-gates'
import { TEXTS } from '@/lib/i18n/texts'
import type { StepId } from '@/lib/rules'
import { namesVeiligThuis } from './veilig-thuis'

const topicsOf = (texts: ReadonlyMap<string, string>, isOne: (topic: string, text: string) => boolean) => {
  const found = [...texts].flatMap(([key, text]) => {
    const [kind, topic] = key.split('.')
    const isShown = kind === 'steps' || kind === 'notes'
    return isShown && topic !== undefined && isOne(topic, text) ? [topic] : []
  })
  return [...new Set(found)].sort()
}
const naming = (texts: ReadonlyMap<string, string>) =>
  topicsOf(texts, (_, text) => text.includes('Veilig Thuis'))

describe('the steps and notes that name Veilig Thuis', () => {
  test.each(LOCALES)('are those with its number beside them (%s)', (locale) => {
    const texts = flatten(TEXTS[locale])
    expect(naming(texts)).toEqual(topicsOf(texts, (topic) => namesVeiligThuis(topic as StepId)))
  })

  test('are found in a step and in a note, and not elsewhere', () => {
    const text = 'Call Veilig Thuis.'
    const texts = ['steps.travel.text', 'notes.separated.text', 'contacts.x.name'].map(
      (key) => [key, text] as const,
    )
    expect(naming(new Map(texts))).toEqual(['separated', 'travel'])
  })
})
