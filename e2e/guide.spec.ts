/** The guide as it is built: every place that is named is there, in both languages, small, and without a script. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { anchorOf, CHAPTER_IDS, CHAPTERS, COVERAGE, DIFFERENCE_IDS, PAPERS_OF } from '@/lib/guide'
import { guidePath, LOCALES, type Locale, SOURCE_PAGES, sourcePath } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { CONDITIONS, DEADLINES, SOURCES, TERMS, VOICES } from '@/lib/rules'
import { expect, test } from './fixtures'
import { PATHS } from './pages'

const MOST_GZIPPED = 15_000

const built = (path: string) =>
  readFileSync(new URL(`../out/${path.replace(/\/$/, '')}/index.html`, import.meta.url), 'utf8')
/** What a reader gets who runs no script. */
const withoutScripts = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>/g, '')
const ids = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

/** Links in the text of a page of the guide that leave its voice; not the choice of a reader, nor the help without a script. */
function strays(html: string, at: Parameters<typeof guidePath>[0]): string[] {
  const [, main = ''] =
    /<main[^>]*>([\s\S]*)<\/main>/.exec(html.replaceAll(/<noscript[\s\S]*?<\/noscript>/g, '')) ?? []
  const choice = VOICES.map((voice) => translator(at.locale)(`guide.voice.${voice}`))
  return [...main.matchAll(/<a ([^>]*)>([^<]*)/g)].flatMap(([, attributes = '', text = '']) => {
    const [, href = ''] = /href="([^"]+)"/.exec(attributes) ?? []
    const own = guidePath(at)
    const isChapter = CHAPTER_IDS.some((id) => href.replace(/#.*/, '') === `${own}${id}/`) || href === own
    return /^\/..\/guide\//.test(href) && !isChapter && !choice.includes(text) ? [href] : []
  })
}

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
  test(`${locale}: everything in the source documents is somewhere in the guide`, () => {
    const missing = Object.entries(COVERAGE).flatMap(([source, rows]) =>
      rows
        .filter(([, page, anchor]) => {
          const path = page === 'words' ? `/${locale}/words/#` : guidePath({ locale, voice: 'sponsor' }, page)
          const [place = ''] = (page === 'sources' ? sourcePath(locale, anchor) : path).split('#')
          return !ids(built(place.slice(1))).has(anchor)
        })
        .map(([subject]) => `${source}: ${subject}`),
    )
    expect(missing).toEqual([])
  })

  for (const voice of VOICES)
    test(`${locale}: each chapter is short, lists its contents and links to other pages, for the ${voice}`, () => {
      for (const chapter of CHAPTER_IDS) {
        const path = guidePath({ locale, voice }, chapter)
        const html = built(path.slice(1))
        expect.soft(gzipSync(withoutScripts(html), { level: 9 }).length, chapter).toBeLessThan(MOST_GZIPPED)
        const anchors = CHAPTERS[chapter].flatMap(({ entries }) => entries.map(anchorOf))
        expect
          .soft(
            anchors.filter((anchor) => !ids(html).has(anchor)),
            chapter,
          )
          .toEqual([])
        expect.soft(lost(html, path), chapter).toEqual([])
        expect.soft(strays(html, { locale, voice }), chapter).toEqual([])
      }
    })

  test(`${locale}: every rule, figure, date, source and disagreement between sources is on a page about sources`, () => {
    const needed = [
      ...SOURCES,
      ...CONDITIONS.map((id) => `condition-${id}`),
      ...DEADLINES.map((id) => `date-${id}`),
      ...Object.keys(TERMS).map((id) => `figure-${id}`),
      ...DIFFERENCE_IDS.map((id) => `differ-${id}`),
    ]
    const placeOf = (anchor: string) => built((sourcePath(locale, anchor).split('#')[0] ?? '').slice(1))
    expect(needed.filter((anchor) => !ids(placeOf(anchor)).has(anchor))).toEqual([])
    for (const page of ['', ...SOURCE_PAGES.map((each) => `${each}/`)]) {
      const path = `/${locale}/sources/${page}`
      expect(lost(built(path.slice(1)), path), path).toEqual([])
    }
  })
}

test('the check finds a link to an anchor that does not exist', () => {
  const html = '<a href="/nl/guide/term/#nowhere">a</a><a href="/nl/nowhere/">b</a><a href="#x">c</a>'
  expect(lost(html, '/nl/guide/term/')).toEqual(['/nl/guide/term/#nowhere', '/nl/nowhere/', '#x'])
  expect(lost('<a href="/nl/guide/term/#date-apply">a</a>', '/nl/')).toEqual([])
})

test('the check finds a link to the page of another kind of reader', () => {
  const html = (href: string, text = 'a') => `<main><a class="b" href="${href}">${text}</a></main>`
  const at: { locale: Locale; voice: 'counsellor' } = { locale: 'nl', voice: 'counsellor' }
  expect(strays(html('/nl/guide/term/'), at)).toEqual(['/nl/guide/term/'])
  expect(strays(html('/nl/guide/family-member/term/#card-date'), at)).toHaveLength(1)
  expect(strays(html('/nl/guide/counsellor/term/#card-date'), at)).toEqual([])
  expect(strays(html('/nl/guide/term/', translator('nl')('guide.voice.sponsor')), at)).toEqual([])
})

test('each page says for which reader it is, and only one of the three versions is open to search engines', () => {
  for (const locale of LOCALES)
    for (const voice of VOICES)
      for (const chapter of [undefined, ...CHAPTER_IDS]) {
        const html = built(guidePath({ locale, voice }, chapter).slice(1))
        const current = [...html.matchAll(/<a [^>]*aria-current="page"[^>]*>([^<]+)/g)].map(
          ([, text]) => text,
        )
        expect(current, chapter).toEqual([translator(locale)(`guide.voice.${voice}`)])
        const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href]) => href)
        expect(canonical, chapter).toEqual([guidePath({ locale, voice: 'sponsor' }, chapter)])
        const others = [...html.matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/g)].map(([, href]) => href)
        const all = LOCALES.map((each) => guidePath({ locale: each, voice }, chapter))
        expect(others, chapter).toEqual(voice === 'sponsor' ? all : [])
      }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Scripts that are fetched ahead and may not run are dropped.
  test.beforeEach(({ guard }) => guard.allow(/^failed: .*\.js$/))

  test('a reader can follow links from the start page to the papers of a child', async ({ page }) => {
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

  test('a family member who chooses the version for family members keeps it on the next pages', async ({
    page,
  }) => {
    const t = translator('nl', 'family-member')
    await page.goto('/nl/guide/wait/')
    await page
      .getByRole('navigation', { name: t('guide.voice.ask') })
      .getByRole('link', { name: t('guide.voice.family-member') })
      .click()
    await expect(page).toHaveURL('/nl/guide/family-member/wait/')
    await expect(page.locator('#step-answer-letters')).toContainText(t('steps.answer-letters.text'))
    await page
      .getByRole('link', { name: t('guide.page.next', { chapter: t('guide.chapters.refusal.title') }) })
      .click()
    await expect(page).toHaveURL('/nl/guide/family-member/refusal/')
    await expect(page.locator('#step-object-negative')).toContainText(t('steps.object-negative.text'))
    await page.getByRole('link', { name: t('guide.page.toContents') }).click()
    await page.locator('main ol a').first().click()
    await expect(page).toHaveURL('/nl/guide/family-member/sponsor/')
  })
})

test('a printed chapter is complete and has no buttons', async ({ page }) => {
  await page.goto('/nl/guide/term/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('#date-apply')).toBeVisible()
  await expect(page.locator('#counted-example li')).not.toHaveCount(0)
})
