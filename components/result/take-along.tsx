'use client'
import { type ReactNode, use, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import { besideDutch, type Locale, type Translate } from '@/lib/i18n'
import { type DraftId, namesOf, type ResultModel } from '@/lib/result-model'
import type { CaseFile } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { CoverSheets } from './cover-sheets'
import { DraftSheet } from './draft-text'
import { LettersRoom } from './letters-room'
import { NotesOnPaper } from './notes-on-paper'
import { type Chosen, PrintRoom } from './print-room'
import { ReceiptOnPaper } from './receipt-on-paper'
import { Room, Rooms } from './room'
import { Sheet } from './sheet'
import { type PaperId, usePrint } from './use-print'
import { useTranslators } from './use-translators'
import { WayPicture } from './way-picture'
import { Whole } from './whole'

interface Props {
  model: ResultModel
  t: Translate
  /** Short names of the questions. */
  shorts: Record<string, string>
  /** The ways to keep the case, and to hand it over. */
  keep: ReactNode
}

const withoutNames = (file: CaseFile): CaseFile => ({
  ...file,
  members: file.members?.map(({ name: _, ...member }) => member),
})

const isDraft = (paper: PaperId): paper is DraftId =>
  paper !== 'sheet' && paper !== 'covers' && paper !== 'way'
const needsDutch = (paper: PaperId) => paper === 'covers' || isDraft(paper)

/** Paper, letters and file: what leaves this page, and only by the person's own hand. */
export function TakeAlong({ model, t, shorts, keep }: Props) {
  const { notes, isPractice } = useStore(caseStore)
  const [chosen, setChosen] = useState<Chosen>({
    languages: t.locale,
    hasNames: true,
    hasNotes: false,
    hasReceipt: false,
    isShown: false,
  })
  const isWhole = use(Whole)
  const wanted: readonly Locale[] = chosen.languages === 'both' ? besideDutch(t.locale) : [chosen.languages]
  const [occasion, setOccasion] = useState('')
  // Letters and cover sheets are Dutch for every reader: fetched for who opens one of these sections.
  const [isOpened, setOpened] = useState(false)
  const { byLocale, hasFailed } = useTranslators(t, isOpened ? [...wanted, 'nl'] : wanted, occasion)
  const dutch = byLocale.nl
  const printing = usePrint((paper) => !needsDutch(paper) || dutch !== undefined)
  const ask = (paper: PaperId) => setOccasion(`${paper} ${occasion}`)
  const print = (paper: PaperId) => {
    ask(paper)
    printing.print(paper)
  }
  const shownFile = chosen.hasNames ? model.file : withoutNames(model.file)
  const texts = wanted.flatMap((locale) => byLocale[locale] ?? [])
  // Paper is never empty: until a language comes there is the reader's own.
  const columns = (texts.length > 0 ? texts : [t]).map((text) => ({
    t: text,
    names: namesOf(shownFile, text),
  }))
  const mark = isPractice ? columns.map((column) => column.t('practice.onPaper')).join(' · ') : ''
  const { paper } = printing
  return (
    <>
      <Rooms>
        <Room id="print" title={t('result.rooms.print')} onOpen={() => setOpened(true)} t={t}>
          <PrintRoom
            model={model}
            chosen={chosen}
            choose={(change) => setChosen({ ...chosen, ...change })}
            hasNotes={Object.keys(notes).length > 0}
            hasFailed={hasFailed}
            printing={printing}
            print={print}
            t={t}
          />
        </Room>
        <Room
          id="letters"
          title={t('result.rooms.letters')}
          state={() => (model.drafts.length > 0 ? String(model.drafts.length) : undefined)}
          onOpen={() => setOpened(true)}
          t={t}
        >
          <LettersRoom model={model} t={t} dutch={dutch} hasFailed={hasFailed} ask={ask} print={print} />
        </Room>
        <Room id="save" title={t('result.rooms.save')} t={t}>
          {keep}
        </Room>
      </Rooms>
      {isWhole && (
        <div
          className={`${chosen.isShown ? 'mt-4 rounded-card border border-line bg-surface p-4' : 'hidden'} print:block print:border-0 print:p-0`}
        >
          {mark && paper !== 'covers' && <p className="mb-2 border border-ink p-1 font-bold">{mark}</p>}
          {paper === 'sheet' && <Sheet model={model} columns={columns} isNamed={chosen.hasNames} />}
          {paper === 'sheet' && chosen.hasReceipt && (
            <ReceiptOnPaper file={shownFile} names={namesOf(shownFile, t)} shorts={shorts} t={t} />
          )}
          {paper === 'sheet' && chosen.hasNotes && columns[0] && (
            <NotesOnPaper notes={notes} file={shownFile} column={columns[0]} />
          )}
          {paper === 'way' &&
            columns.map((column) => <WayPicture key={column.t.locale} model={model} {...column} />)}
          {paper === 'covers' && dutch && (
            <CoverSheets
              papers={model.papers}
              file={shownFile}
              names={namesOf(shownFile, dutch)}
              t={dutch}
              mark={mark}
            />
          )}
          {isDraft(paper) && dutch && <DraftSheet id={paper} model={model} t={t} dutch={dutch} />}
        </div>
      )}
    </>
  )
}
