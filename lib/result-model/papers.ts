/** The papers by what one does with them: one row a kind of paper, one box a person, or one box for several. */
import type { Translate } from '@/lib/i18n'
import type { CaseFile, DocumentForm, DocumentId, DocumentItem, Member } from '@/lib/rules'
import { isSentPaper, papersStage, type Situation } from '@/lib/wording'
import {
  DOINGS,
  type Doing,
  type PaperRow,
  type PaperSlot,
  type Papers,
  type ResultModel,
  type Signer,
} from './model'

const DOING: Record<DocumentForm, Doing> = {
  form: 'sign',
  statement: 'sign',
  copy: 'copy',
  photo: 'photo',
  original: 'original',
}

const SIGNERS: Partial<Record<DocumentId, Signer>> = {
  'application-form': 'sponsor',
  'sponsor-declaration': 'sponsor',
  'missing-papers-explanation': 'sponsor',
  antecedents: 'person',
  'marital-status': 'person',
  'tb-intent': 'person',
  'remaining-parent-consent': 'parent',
}

/** Of each paper that is not in an accepted language, or not stamped, the copy is made after this. */
const BEFORE_COPYING: ReadonlySet<DocumentId> = new Set(['sworn-translation', 'legalisation'])
const doingOf = (id: DocumentId, form: DocumentForm): Doing => (BEFORE_COPYING.has(id) ? 'copy' : DOING[form])

const OF_THE_PARENT_WHO_STAYS: ReadonlySet<DocumentId> = new Set([
  'remaining-parent-identity',
  'remaining-parent-consent',
  'remaining-parent-unable',
])
/** One form for one application, and one letter that explains what is missing. */
const OF_THE_APPLICATION: ReadonlySet<DocumentId> = new Set([
  'application-form',
  'missing-papers-explanation',
])

/** The IND asks for a DNA test where proof is missing; nobody offers it by himself. */
const ON_REQUEST: ReadonlySet<DocumentId> = new Set(['dna-appendix'])

/** Papers with the same key are one paper. */
function slotKey({ id, memberId, route, state }: DocumentItem, member: Member): string {
  if (OF_THE_APPLICATION.has(id)) return [id, route, state].join()
  if (OF_THE_PARENT_WHO_STAYS.has(id)) return [id, route, state, member.childOf, member.otherParent].join()
  return [id, memberId].join()
}

function slotsOf(s: Situation, items: readonly DocumentItem[]): PaperSlot[] {
  const slots = new Map<string, PaperSlot>()
  for (const item of items) {
    const isSent = isSentPaper(item, s)
    const key = `${slotKey(item, s.told(item.memberId ?? ''))} ${isSent}`
    const slot = slots.get(key)
    const owner = item.memberId ?? 'case'
    if (slot) slot.owners.push(owner)
    else slots.set(key, { owners: [owner], item, isSent, isOnRequest: ON_REQUEST.has(item.id) })
  }
  return [...slots.values()]
}

/** Nobody can sign for somebody who is missing, and nobody signs again what was sent. */
function signerOf(file: CaseFile, id: DocumentId, slots: readonly PaperSlot[]): Signer | null {
  const signer = SIGNERS[id] ?? null
  const isMissing = (owner: string) => {
    const whereabouts = file.members?.find((member) => member.id === owner)?.whereabouts
    return whereabouts === 'missing' || whereabouts === 'unknown'
  }
  return signer === 'person' && slots.every(({ owners }) => owners.every(isMissing)) ? null : signer
}

const ofId = (slots: readonly PaperSlot[], id: DocumentId) => slots.filter(({ item }) => item.id === id)

/** All papers of a case, in the order of the rules within each section. */
export function papersOf(s: Situation): Papers {
  const {
    file,
    assessment: { members, documents },
  } = s
  const stage = papersStage(s)
  const slots = slotsOf(s, [...members.flatMap((member) => member.documents), ...documents])
  const replaced = slotsOf(
    s,
    members.flatMap((member) => member.replaced),
  )
  const ids = [...new Set([...slots, ...replaced].map(({ item }) => item.id))]
  const rows = ids.map((id): PaperRow & { doing: Doing } => {
    const own = ofId(slots, id)
    const gone = ofId(replaced, id)
    const items = [...own, ...gone].map(({ item }) => item)
    const isDone = stage === 'sent' || (id === 'application-form' && own.every(({ isSent }) => isSent))
    return {
      key: id,
      id,
      doing: doingOf(id, items[0]?.form ?? 'copy'),
      signer: isDone ? null : signerOf(file, id, [...own, ...gone]),
      mayNeedTranslation: items.some((item) => item.mayNeedTranslation),
      slots: own,
      replaced: gone,
    }
  })
  const toSend = slots.filter(({ isSent, isOnRequest }) => !isSent && !isOnRequest)
  return {
    sections: DOINGS.map((doing) => ({ doing, rows: rows.filter((row) => row.doing === doing) })).filter(
      (section) => section.rows.length > 0,
    ),
    stage,
    have: toSend.filter(({ item }) => item.state === 'have').length,
    total: toSend.length,
  }
}

/** What is said where nobody has a paper to collect. After a refusal the lawyer asks for what is needed. */
export const noPapersText = ({ situation }: ResultModel, t: Translate): string =>
  t(situation.stage === 'refused' ? 'result.papersNoneRefused' : 'result.papersNone')
