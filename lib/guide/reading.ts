import type { ContactId } from '@/lib/contacts'
import type { Translate } from '@/lib/i18n'
import {
  type ConditionId,
  DATE_SOURCES,
  type DocumentId,
  NOTE_SOURCES,
  PAPERS,
  ROUTE_SOURCES,
  type SourceId,
  STEP_SOURCES,
  type Status,
} from '@/lib/rules'
import { lawsOf, sponsorSources, statusesSaid } from './conditions-of-laws'
import { anchorOf, type Entry } from './entry'
import { ASKED_WITH, PAPERS_OF, PERSON_KINDS } from './example-families'
import { figuresIn } from './figures'
import { periodsInWords } from './periods'

export interface Line {
  /** Set before the text, in bold. */
  label?: string
  text: string
}

/** An entry in one language: everything a page shows of it. */
export interface Reading {
  anchor: string
  title: string
  lines: Line[]
  sources: readonly SourceId[]
  /** Whose telephone and website stand below. */
  contact?: ContactId
}

/** Said of a condition that the law in force asks with one kind of protection only. */
function protectionInWords(id: ConditionId, t: Translate): string {
  const { refugee, subsidiary } = ASKED_WITH
  if (refugee.has(id) === subsidiary.has(id)) return ''
  return ` ${t(refugee.has(id) ? 'guide.page.notSubsidiary' : 'guide.page.onlySubsidiary')}`
}

/** Under which laws and with which protection a condition holds; undefined: there is no law to tell apart. */
export function holdsInWords(id: ConditionId, t: Translate): string | undefined {
  const laws = periodsInWords(
    lawsOf(id).flatMap(({ law }) => law ?? []),
    t,
  )
  return laws && `${laws}.${protectionInWords(id, t)}`
}

const paragraph = (text: string): Line => ({ text })

function statusLines(place: string, statuses: readonly Status[], t: Translate): Line[] {
  return statuses.map((status) => ({
    label: t(status === 'not-met' ? 'guide.page.notMet' : 'guide.page.unknown'),
    text: t.optional(`${place}.${status}`) ?? '',
  }))
}

function ofCondition(id: ConditionId, t: Translate) {
  const laws = lawsOf(id)
  const holds = holdsInWords(id, t)
  return {
    title: t(`conditions.${id}.title`),
    lines: [
      ...(holds ? [{ label: t('guide.page.holdsUnder'), text: holds }] : []),
      ...statusLines(`conditions.${id}`, statusesSaid(id), t),
    ],
    sources: [...new Set(laws.flatMap(({ sources }) => [...sources]))],
  }
}

function ofPaper(id: DocumentId, t: Translate) {
  const paper = PAPERS.find((item) => item.id === id)
  const who = PERSON_KINDS.filter((kind) => PAPERS_OF[kind].includes(id)).map((kind) =>
    t(`guide.people.${kind}`),
  )
  const isForAll = who.length >= PERSON_KINDS.length - 1
  return {
    title: t(`documents.${id}.name`),
    lines: [
      paragraph(`${t(`documents.${id}.why`)} ${t(`documents.${id}.how`)}`),
      ...(who.length > 0 && !isForAll ? [paragraph(t('guide.page.forWhom', { who: who.join(', ') }))] : []),
      ...(paper ? [paragraph(t('guide.page.form', { form: t(`codes.documentForm.${paper.form}`) }))] : []),
    ],
    sources: paper?.sources ?? [],
  }
}

function textsOf(entry: Entry, t: Translate): Omit<Reading, 'anchor'> {
  switch (entry.kind) {
    case 'statement': {
      const values = figuresIn(t.locale)
      return {
        title: t(`statements.${entry.id}.title`, values),
        lines: [paragraph(t(`statements.${entry.id}.text`, values))],
        sources: entry.sources,
      }
    }
    case 'condition':
      return ofCondition(entry.id, t)
    case 'sponsor-condition':
      return {
        title: t(`sponsor.conditions.${entry.id}.title`),
        lines: statusLines(`sponsor.conditions.${entry.id}`, statusesSaid(entry.id), t),
        sources: sponsorSources(entry.id),
      }
    case 'paper':
      return ofPaper(entry.id, t)
    case 'step':
      return {
        title: t(`steps.${entry.id}.title`),
        lines: [paragraph(t(`steps.${entry.id}.text`))],
        sources: STEP_SOURCES[entry.id],
      }
    case 'date':
      return {
        title: t(`deadlines.${entry.id}.title`),
        lines: [paragraph(t(`deadlines.${entry.id}.what`))],
        sources: DATE_SOURCES[entry.id],
      }
    case 'note':
      return {
        title: t(`notes.${entry.id}.title`),
        lines: [paragraph(t(`notes.${entry.id}.text`))],
        sources: NOTE_SOURCES[entry.id],
      }
    case 'route':
      return {
        title: t(`routes.${entry.id}.name`),
        lines: [paragraph(t(`routes.${entry.id}.meaning`))],
        sources: ROUTE_SOURCES[entry.id],
      }
    case 'contact':
      return {
        title: t(`contacts.${entry.id}.name`),
        lines: [
          paragraph(t(`contacts.${entry.id}.what`)),
          paragraph(t.optional(`contacts.${entry.id}.hours`) ?? ''),
        ],
        sources: [],
        contact: entry.id,
      }
  }
}

/** The texts of an entry. Its figures come from the rules. */
export function read(entry: Entry, t: Translate): Reading {
  const { lines, ...rest } = textsOf(entry, t)
  return { anchor: anchorOf(entry), ...rest, lines: lines.filter(({ text }) => text !== '') }
}
