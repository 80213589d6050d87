/** Every conclusion on the result page, and where the sources of each stand. */
import type { APIRequestContext, Page } from '@playwright/test'
import { type Locale, SOURCE_PAGES, sourcePath } from '@/lib/i18n'

export interface Conclusion {
  /** As the page marks it, such as `data-condition on-time`. */
  hook: string
  /** Where its source mark leads; null: it has none. */
  anchor: string | null
}

/** What a conclusion is marked by, and the kinds of anchors that hold its sources. */
const HOOKS = {
  'data-sponsor-outcome': ['sponsor-outcome'],
  'data-outcome': ['outcome'],
  'data-route': ['route'],
  'data-condition': ['condition'],
  'data-document': ['paper'],
  'data-replaced': ['paper'],
  'data-deadline': ['date'],
  'data-step': ['step'],
  'data-first': ['step'],
  'data-note': ['note'],
} as const

/** Runs in the browser: every element that carries a code, with the source mark for that very code. */
function gather(hooks: Record<string, readonly string[]>): Conclusion[] {
  const result = document.querySelector('[data-testid=result]')
  return Object.entries(hooks).flatMap(([hook, kinds]) =>
    [...(result?.querySelectorAll(`[${hook}]`) ?? [])]
      .filter((element) => element.getAttribute(hook) !== '' && !element.closest('[data-testid=sheet]'))
      .map((element) => {
        const code = element.getAttribute(hook) ?? ''
        // One paper for several people is marked once, for all of them.
        const whole = element.closest('[data-paper]') ?? element
        const anchor = kinds
          .map((kind) => `${kind}-${code}`)
          .find((id) => whole.querySelector(`a[data-source-of="${id}"][href$="#${id}"]`))
        return { hook: `${hook} ${code}`, anchor: anchor ?? null }
      }),
  )
}

export const conclusionsOn = (page: Page): Promise<Conclusion[]> => page.evaluate(gather, HOOKS)

/** The conclusions without a mark, and those whose anchor is on no page of sources. */
export const unsourced = (conclusions: readonly Conclusion[], anchors: ReadonlySet<string>): string[] =>
  conclusions.filter(({ anchor }) => anchor === null || !anchors.has(anchor)).map(({ hook }) => hook)

const anchorsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''))

/** Every anchor of the pages of sources in a language, whole, each with the HTML that stands there. */
export async function sourcePlaces(request: APIRequestContext, locale: Locale): Promise<Map<string, string>> {
  const places = new Map<string, string>()
  for (const path of [sourcePath(locale), ...SOURCE_PAGES.map((page) => `${sourcePath(locale)}${page}/`)]) {
    const html = await (await request.get(path)).text()
    for (const id of anchorsIn(html)) {
      const [, after = ''] = html.split(` id="${id}"`)
      places.set(`${path}#${id}`, after.split(/ id="/)[0] ?? '')
    }
  }
  return places
}
