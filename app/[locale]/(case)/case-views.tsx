'use client'
/**
 * The client application of a case: which view stands for which path. Every address is a page of its own that the
 * server rendered; from there on the browser goes from view to view without another page.
 */
import { Activity, type ReactNode, use, useState } from 'react'
import {
  dropSecondClick,
  type HistoryEntry,
  PendingNavigation,
  useHistoryNavigation,
  type Views,
} from '@/components/ui/navigation'
import { ChoiceForm } from '@/components/wizard/choice-form'
import { QuestionPage } from '@/components/wizard/question-page'
import type { Locale } from '@/lib/i18n'
import { questionTexts } from '@/lib/i18n/case-texts'
import {
  fieldById,
  isPageId,
  type PageContent,
  type PageId,
  pageById,
  type WizardTexts,
} from '@/lib/questionnaire'
import { loadResult } from './load-result'

/** A view with all that it needs: code and texts. */
type View = (entry: HistoryEntry) => ReactNode
type Loaded<T> = T | Promise<T>

interface Props {
  locale: Locale
  /** The path of the page that the server rendered. */
  path: string
  /** Texts of every page of questions. */
  wizard: WizardTexts
  /** The texts of the pages that come with this one. */
  contents?: Partial<Record<PageId, PageContent>>
}

const VIEWS = {
  /** One question with radios: all its code is here from the start, so that the first page waits for nothing. */
  choice: async (props: Props, page: PageId): Promise<View> =>
    choiceView(props, page, await loadContent(props, page)),
  questions: async (props: Props, page: PageId): Promise<View> => {
    const [{ QuestionForm }, content] = await Promise.all([
      import('@/components/wizard/question-form'),
      loadContent(props, page),
    ])
    return ({ memberId }) => <QuestionPage {...props} {...{ page, memberId, content }} Form={QuestionForm} />
  },
  people: async (props: Props, page: PageId): Promise<View> => {
    const [{ PeoplePage }, content] = await Promise.all([
      import('@/components/wizard/people-page'),
      loadContent(props, page),
    ])
    const { locale, wizard } = props
    const texts = { ...content, wizard: { ...wizard, people: content.people ?? {} } }
    const countries = content.countries ?? []
    return () => <PeoplePage locale={locale} texts={texts} countries={countries} />
  },
  answers: async (props: Props): Promise<View> => {
    const [{ answersView }, sources] = await Promise.all([
      import('./answers-view'),
      questionTexts(props.locale),
    ])
    return answersView(props, sources)
  },
  result: ({ locale }: Props): Promise<View> => loadResult(locale),
}

/** Which of these a path is; null: another page, or one in another language. */
function viewAt({ locale }: Props, path: string): { kind: keyof typeof VIEWS; page: PageId } | null {
  const page = path.startsWith(`/${locale}/`) ? /([^/]+)\/$/.exec(path)?.[1] : undefined
  if (page === 'answers' || page === 'result') return { kind: page, page: 'who' }
  if (!isPageId(page)) return null
  if (page === 'people') return { kind: 'people', page }
  return { kind: isChoice(page) ? 'choice' : 'questions', page }
}

/** One thing is asked, with radios, and it must be answered: that needs no form library. */
function isChoice(page: PageId): boolean {
  const { fields, ofFamily } = pageById(page)
  const [first, ...others] = fields
  if (ofFamily || first === undefined || others.length > 0) return false
  const { kind, optional, sensitive } = fieldById(first)
  return kind === 'radio' && !optional && !sensitive
}

function choiceView(props: Props, page: PageId, content: PageContent): View {
  return ({ memberId }) => <QuestionPage {...props} {...{ page, memberId, content }} Form={ChoiceForm} />
}

/** The texts of a page: they came with the first page, or are in the part with all of them. */
async function loadContent({ locale, contents }: Props, page: PageId): Promise<PageContent> {
  const own = contents?.[page]
  if (own) return own
  const [sources, { pageContent }] = await Promise.all([
    questionTexts(locale),
    import('@/lib/questionnaire/question-texts'),
  ])
  return pageContent(sources, page)
}

/** The views of this application, each loaded once. */
function viewsOf(props: Props): Views<View> {
  const loaded = new Map<string, Loaded<View>>()
  const make = (path: string): Loaded<View> => {
    const at = viewAt(props, path)
    if (at === null) throw new Error(`No view at ${path}`)
    const content = props.contents?.[at.page]
    return at.kind === 'choice' && content
      ? choiceView(props, at.page, content)
      : VIEWS[at.kind](props, at.page)
  }
  const load = (path: string): Loaded<View> => {
    const view = loaded.get(path) ?? make(path)
    loaded.set(path, view)
    if (view instanceof Promise)
      view.then(
        (made) => loaded.set(path, made),
        () => loaded.delete(path),
      )
    return view
  }
  return { has: (path) => viewAt(props, path) !== null, load }
}

export function CaseViews(props: Props) {
  const [views] = useState(() => viewsOf(props))
  const { entry, isPending } = useHistoryNavigation(props.path, views)
  const view = views.load(entry.path)
  // A page whose code is not here yet is hydrated apart (react.dev, Activity): the exit above it works at once. Other than
  // in Suspense the server always writes it in its place.
  const [mayWait] = useState(view instanceof Promise)
  const current = <Current key={`${entry.path} ${entry.memberId ?? ''}`} view={view} entry={entry} />
  return (
    <PendingNavigation value={isPending}>
      <div onMouseDownCapture={dropSecondClick} onClickCapture={dropSecondClick}>
        {mayWait ? <Activity>{current}</Activity> : current}
      </div>
    </PendingNavigation>
  )
}

function Current({ view, entry }: { view: Loaded<View>; entry: HistoryEntry }) {
  const render = view instanceof Promise ? use(view) : view
  return render(entry)
}
