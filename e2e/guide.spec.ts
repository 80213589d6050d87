/** The guide as it is built: every place that is named is there, in both languages, small, and without a script. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { anchorOf, CHAPTER_IDS, CHAPTERS, COVERAGE, DIFFERENCE_IDS, PAPERS_OF } from '@/lib/guide'
import { LOCALES } from '@/lib/i18n'
import { CONDITIONS, DEADLINES, SOURCES, TERMS } from '@/lib/rules'
import { expect, test } from './fixtures'
import { PATHS } from './pages'

const MOST_GZIPPED = 15_000

const built = (path: string) => readFileSync(new URL(`../out/${path}/index.html`, import.meta.url), 'utf8')
const ids = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

/** Links within the site to a place that is not there. */
function lost(html: string, own: string): string[] {
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href)
  return links.filter((href) => {
    if (!href.startsWith('/') && !href.startsWith('#')) return false
    const [path = '', anchor] = (href.startsWith('#') ? own + href : href).split('#')
    const page = path.replaceAll(/^\/|\/$/g, '')
    const isThere = page === '' || PATHS.includes(`${page.slice(3)}/`) || PATHS.includes(page.slice(3))
    return !isThere || (anchor !== undefined && !ids(built(page)).has(anchor))
  })
}

for (const locale of LOCALES) {
  test(`${locale}: all that the documents tell has its place`, () => {
    const missing = Object.entries(COVERAGE).flatMap(([source, rows]) =>
      rows
        .filter(([, page, anchor]) => {
          const place = page === 'words' || page === 'sources' ? page : `guide/${page}`
          return !ids(built(`${locale}/${place}`)).has(anchor)
        })
        .map(([subject]) => `${source}: ${subject}`),
    )
    expect(missing).toEqual([])
  })

  test(`${locale}: each chapter is small, shows what it has, and leads somewhere`, () => {
    for (const chapter of CHAPTER_IDS) {
      const html = built(`${locale}/guide/${chapter}`)
      expect.soft(gzipSync(html, { level: 9 }).length, chapter).toBeLessThan(MOST_GZIPPED)
      const anchors = CHAPTERS[chapter].flatMap(({ entries }) => entries.map(anchorOf))
      expect
        .soft(
          anchors.filter((anchor) => !ids(html).has(anchor)),
          chapter,
        )
        .toEqual([])
      expect.soft(lost(html, `/${locale}/guide/${chapter}/`), chapter).toEqual([])
    }
  })

  test(`${locale}: every rule, figure, date, source and difference has its place on the sources page`, () => {
    const html = built(`${locale}/sources`)
    const needed = [
      ...SOURCES,
      ...CONDITIONS.map((id) => `condition-${id}`),
      ...DEADLINES.map((id) => `date-${id}`),
      ...Object.keys(TERMS).map((id) => `figure-${id}`),
      ...DIFFERENCE_IDS.map((id) => `differ-${id}`),
    ]
    expect(needed.filter((anchor) => !ids(html).has(anchor))).toEqual([])
    expect(lost(html, `/${locale}/sources/`)).toEqual([])
  })
}

test('a link to a place that is not there is found', () => {
  const html = '<a href="/nl/guide/term/#nowhere">a</a><a href="/nl/nowhere/">b</a><a href="#x">c</a>'
  expect(lost(html, '/nl/guide/term/')).toEqual(['/nl/guide/term/#nowhere', '/nl/nowhere/', '#x'])
  expect(lost('<a href="/nl/guide/term/#date-apply">a</a>', '/nl/')).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Scripts that are fetched ahead and may not run are dropped.
  test.beforeEach(({ guard }) => guard.allow(/^failed: .*\.js$/))

  test('the guide is read from the start page on, to the papers of a child', async ({ page }) => {
    await page.goto('/nl/')
    await page.locator('noscript a, main > div a').first().click()
    await page.locator('main a[href="/nl/guide/children/"]').click()
    await expect(page.locator('h1')).toHaveCount(1)
    const papers = page.locator('[data-person=child-12] [data-document]')
    const more = PAPERS_OF['child-12'].filter((id) => !PAPERS_OF['child-under-12'].includes(id))
    await expect(papers).toHaveCount(more.length)
    await expect(page.locator('[data-person=child-under-12] [data-document]')).toHaveCount(
      PAPERS_OF['child-under-12'].length,
    )
    await papers.locator('a[href$="#paper-antecedents"]').click()
    await expect(page.locator('#paper-antecedents')).toBeInViewport()
    await page.locator('#paper-antecedents [data-sources] a').first().click()
    await expect(page).toHaveURL('/nl/sources/#ind-2025')
  })
})

test('on paper a chapter is complete and has no buttons', async ({ page }) => {
  await page.goto('/nl/guide/term/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('#date-apply')).toBeVisible()
  await expect(page.locator('#counted-example li')).not.toHaveCount(0)
})
