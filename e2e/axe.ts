/** What axe has to say of a page. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a theme can spoil: it changes colours and nothing else. */
export const OF_COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const
const ALL = { type: 'tag', values: TAGS } as const

/**
 * Each fault by its rule and its place. What took most of the time is left out: without frames from elsewhere axe needs
 * no second page to gather what it found, and what is right need not be told.
 */
export async function violations(
  page: Page,
  runOnly: typeof ALL | typeof OF_COLOURS = ALL,
): Promise<string[]> {
  // It is large: a page that was looked at before has it already.
  const again = (await page.evaluate(() => 'axe' in window)) ? { axeSource: ';' } : {}
  const { violations: found } = await new AxeBuilder({ page, ...again })
    .options({
      runOnly: { ...runOnly, values: [...runOnly.values] },
      resultTypes: ['violations'],
      preload: false,
    })
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
