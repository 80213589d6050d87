/**
 * The only state: the case being filled in, outside the routes, for this tab. It survives a reload through the
 * tab's own storage and nothing else; a browser that refuses storage works in memory.
 */
import { type CaseFile, type Day, isDay } from '@/lib/rules'
import { type Draft, draftOf, emptyDraft } from './answers'
import { isPageValues, type PageValues } from './page-values'
import { isPageId, type PageId } from './pages'

/** A page and the person it is about. */
export interface PersonalStop {
  page: PageId
  memberId: string
}

/** What is typed on a page and not yet continued, by page and person. */
export type HalfTyped = Record<string, PageValues>

export interface TabState {
  /** `loading` until what the tab kept has been read and checked; `wiped` until another page opens. */
  status: 'loading' | 'ready' | 'unreadable' | 'wiped'
  draft: Draft
  halfTyped: HalfTyped
  /** The personal page that stands or that a move leads to: until it stands, the page before keeps its own person. */
  stop: PersonalStop | null
  /** An answer is being changed from the answers page: Continue leads back there. */
  isChanging: boolean
  /** An address was opened too early, and led to the question that comes first. */
  wasSentBack: boolean
  /** The day this case was last worked out, to say so when it is opened again. */
  lastSeenOn: Day | null
  /** The day the person says it is, when the clock of the device cannot be right. */
  toldToday: Day | null
  canStore: boolean
  /** The text that could not be read, for a counsellor to look at. */
  unreadable: string | null
}

const KEY = 'nareis'
const VERSION = 1

const initial = (): TabState => ({
  status: 'loading',
  draft: emptyDraft(),
  halfTyped: {},
  stop: null,
  isChanging: false,
  wasSentBack: false,
  lastSeenOn: null,
  toldToday: null,
  canStore: true,
  unreadable: null,
})

const SERVER_STATE = initial()
let state = initial()
const listeners = new Set<() => void>()

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

type Kept = Pick<TabState, 'draft' | 'halfTyped' | 'stop' | 'isChanging' | 'lastSeenOn' | 'toldToday'>

function keep(): boolean {
  const { draft, halfTyped, stop, isChanging, lastSeenOn, toldToday } = state
  const kept: Kept = { draft, halfTyped, stop, isChanging, lastSeenOn, toldToday }
  try {
    const storage = tabStorage()
    storage?.setItem(KEY, JSON.stringify({ version: VERSION, ...kept }))
    return storage !== null
  } catch {
    return false
  }
}

function put(next: Partial<TabState>): void {
  state = { ...state, ...(state.status === 'wiped' && { status: 'ready' }), ...next }
  if (state.status === 'ready') {
    const canStore = keep()
    if (canStore !== state.canStore) state = { ...state, canStore }
  }
  for (const listener of listeners) listener()
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const stopOf = (value: unknown): PersonalStop | null =>
  isRecord(value) && isPageId(value.page) && typeof value.memberId === 'string'
    ? { page: value.page, memberId: value.memberId }
    : null

/** What the tab kept, checked at the door like any file; null when it cannot be trusted. */
async function readKept(text: string): Promise<Kept | null> {
  const { readCaseValue } = await import('@/lib/case-file')
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(kept) || kept.version !== VERSION || !isRecord(kept.draft)) return null
  const { draft } = kept
  const reading = readCaseValue(draft.file)
  const shelf = readCaseValue({ version: 1, application: draft.shelf })
  const own = readCaseValue({
    version: 1,
    members: Object.entries(isRecord(draft.ownShelf) ? draft.ownShelf : {}).map(([id, application]) => ({
      id,
      application,
    })),
  })
  if (!reading.ok || !shelf.ok) return null
  const ownShelf = Object.fromEntries(
    own.ok ? (own.file.members ?? []).map(({ id, application = {} }) => [id, application]) : [],
  )
  const dayOf = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null)
  const halfTyped = Object.entries(isRecord(kept.halfTyped) ? kept.halfTyped : {})
  return {
    draft: { file: reading.file, shelf: shelf.file.application ?? {}, ownShelf },
    halfTyped: Object.fromEntries(
      halfTyped.filter((page): page is [string, PageValues] => isPageValues(page[1])),
    ),
    stop: stopOf(kept.stop),
    isChanging: kept.isChanging === true,
    lastSeenOn: dayOf(kept.lastSeenOn),
    toldToday: dayOf(kept.toldToday),
  }
}

function textKept(): string | null {
  try {
    return tabStorage()?.getItem(KEY) ?? null
  } catch {
    return null
  }
}

let hasStarted = false

/** Reads what the tab kept, once. */
async function start(): Promise<void> {
  if (hasStarted) return
  hasStarted = true
  const text = textKept()
  if (text === null) return put({ status: 'ready' })
  const kept = await readKept(text).catch(() => null)
  // Meanwhile it was wiped, or a file opened: what was kept must not come back.
  if (state.status !== 'loading') return
  put(kept ? { ...kept, status: 'ready' } : { status: 'unreadable', unreadable: text })
}

function forget(status: 'ready' | 'wiped'): void {
  state = { ...initial(), status }
  try {
    tabStorage()?.removeItem(KEY)
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
  for (const listener of listeners) listener()
}

export const caseStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    void start()
    if (state.status === 'wiped') put({})
    return () => listeners.delete(listener)
  },
  get: (): TabState => state,
  getOnServer: (): TabState => SERVER_STATE,

  update: (change: (draft: Draft) => Draft): void => put({ draft: change(state.draft), wasSentBack: false }),
  setHalfTyped(page: string, values: PageValues): void {
    put({ halfTyped: { ...state.halfTyped, [page]: values } })
  },
  clearHalfTyped(page: string): void {
    const { [page]: _, ...halfTyped } = state.halfTyped
    put({ halfTyped })
  },
  openStop: (stop: PersonalStop): void => put({ stop }),
  setChanging: (isChanging: boolean): void => put({ isChanging }),
  sendBack: (): void => put({ wasSentBack: true }),
  sawResult: (on: Day): void => put({ lastSeenOn: on }),
  tellToday: (toldToday: Day): void => put({ toldToday }),
  /** A case from a file takes the place of this one. */
  open(file: CaseFile): void {
    put({ ...initial(), status: 'ready', draft: draftOf(file), toldToday: state.toldToday })
  },
  /** Forgets everything, in memory and in the tab's storage. */
  wipe: (): void => forget('ready'),
  /** The same for somebody who leaves: the page that stands does not lead to the first question. */
  wipeAndLeave: (): void => forget('wiped'),
}
