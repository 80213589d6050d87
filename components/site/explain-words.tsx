import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react'
import { type GlossaryId, isGlossaryId, termsIn } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'

/** Not running text: what leads somewhere, names a part or a code, or explains a word itself. */
const LEFT_ALONE: ReadonlySet<unknown> = new Set([
  ...['a', 'button', 'summary', 'label', 'nav', 'h1', 'h2', 'h3', 'h4', 'dfn', 'code', 'svg', 'template'],
])

interface Props {
  children?: ReactNode
  href?: unknown
  translate?: unknown
  'data-word'?: unknown
  'data-sources'?: unknown
}

interface Page {
  t: Translate
  /** Words that the page has explained so far. */
  explained: Set<GlossaryId>
}

/**
 * Links each word of the word list to its explanation where the text of a page first uses it. The page is made
 * here and not later by React, because the first use is the first in the order of the text.
 */
export function ExplainWords({ t, children }: { t: Translate; children: ReactNode }) {
  return createElement(Fragment, null, ...inOrder(children, { t, explained: new Set() }))
}

/** Children that stand side by side stay so: they need no keys. */
const inOrder = (children: ReactNode, page: Page): ReactNode[] =>
  (Array.isArray(children) ? children : [children]).map((child: ReactNode) => explain(child, page))

function explain(node: ReactNode, page: Page): ReactNode {
  if (typeof node === 'string') return linked(node, page)
  if (Array.isArray(node)) return node.map((child: ReactNode) => explain(child, page))
  if (!isValidElement<Props>(node)) return node
  const { type, props, key } = node
  if (typeof type === 'function' && !runsInBrowser(type)) {
    const made = (type as (props: Props) => ReactNode)(props)
    return <Fragment key={key}>{explain(made, page)}</Fragment>
  }
  noteLink(props.href, page)
  const isLeft =
    typeof type === 'function' || LEFT_ALONE.has(type) || props.translate === 'no' || 'data-sources' in props
  if (isLeft || 'data-word' in props || props.children === undefined) return node
  return cloneElement(node, undefined, ...inOrder(props.children, page))
}

/** A component of the browser is a mark here, and not a function that can be called. */
const runsInBrowser = (component: object): boolean => '$$typeof' in component

/** A link that stands there already explains its word too. */
function noteLink(href: unknown, { explained }: Page): void {
  const [, id = ''] = /\/words\/#(.+)$/.exec(String(href ?? '')) ?? []
  if (isGlossaryId(id)) explained.add(id)
}

function linked(text: string, { t, explained }: Page): ReactNode {
  const parts: ReactNode[] = []
  let done = 0
  for (const { id, from, to } of termsIn(text)) {
    if (explained.has(id)) continue
    explained.add(id)
    parts.push(
      text.slice(done, from),
      <a
        key={id}
        href={`/${t.locale}/words/#${id}`}
        lang={t.locale === 'nl' ? undefined : 'nl'}
        className="word"
      >
        {text.slice(from, to)}
      </a>,
    )
    done = to
  }
  return parts.length === 0 ? text : [...parts, text.slice(done)]
}
