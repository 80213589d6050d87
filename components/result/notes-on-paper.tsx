import type { Translate } from '@/lib/i18n'
import type { CaseFile } from '@/lib/rules'
import { type Notes, noteOf } from '@/lib/session'

interface Props {
  notes: Notes
  file: CaseFile
  /** In the language of the paper. */
  column: { t: Translate; names: ReadonlyMap<string, string> }
}

/** The counsellor's notes below the sheet, as they were typed: of the case, then of each person. */
export function NotesOnPaper({ notes, file: { members = [] }, column: { t, names } }: Props) {
  const written = ['case', ...members.map(({ id }) => id)].filter((of) => noteOf(notes, of) !== '')
  return (
    <section data-testid="notes-on-paper" lang={t.locale} className="mt-4">
      <h2 className="font-bold text-[1.1em] print:underline">{t('counsellor.notesTitle')}</h2>
      {written.map((of) => (
        <div key={of} className="mt-1">
          <p className="font-bold">
            <bdi>{of === 'case' ? t('counsellor.caseNote') : names.get(of)}</bdi>
          </p>
          <p dir="auto" className="whitespace-pre-wrap break-words">
            {noteOf(notes, of)}
          </p>
        </div>
      ))}
    </section>
  )
}
