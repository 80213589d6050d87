'use client'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { download } from '@/components/ui/download'
import { useNear } from '@/components/ui/use-near'
import { useStore } from '@/components/ui/use-store'
import { besideDutch, LANGUAGES, LOCALES, type Locale, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { calendarFile, type DraftId, namesOf } from '@/lib/take-away'
import { CoverSheets } from './cover-sheets'
import { DraftSheet } from './draft-text'
import { Drafts } from './drafts'
import { NotesOnPaper } from './notes-on-paper'
import { Part } from './part'
import { Sheet } from './sheet'
import { Timeline } from './timeline'
import { useTranslators } from './use-translators'
import { VNumbers } from './v-numbers'

interface Props {
  file: CaseFile
  assessment: Assessment
  t: Translate
}

type Languages = Locale | 'both'
/** What a press on a button prints. The sheet is what the browser's own menu prints. */
type Paper = 'sheet' | 'covers' | 'timeline' | DraftId

const withoutNames = (file: CaseFile): CaseFile => ({
  ...file,
  members: file.members?.map(({ name: _, ...member }) => member),
})

/** Paper, calendar and file: what leaves this page, and only by the person's own hand. */
export function TakeAlong({ file, assessment, t }: Props) {
  const [languages, setLanguages] = useState<Languages>(t.locale)
  const [hasNames, setHasNames] = useState(true)
  const { notes, isPractice } = useStore(caseStore)
  const [hasNotes, setHasNotes] = useState(false)
  const [isShown, setShown] = useState(false)
  const [paper, setPaper] = useState<Paper>('sheet')
  const wanted = languages === 'both' ? besideDutch(t.locale) : [languages]
  const [place, isNear] = useNear<HTMLDivElement>()
  // Letters and cover sheets are Dutch for every reader.
  const { byLocale, hasFailed } = useTranslators(t, isNear ? [...wanted, 'nl'] : wanted, paper)
  const dutch = byLocale.nl
  const isMissing = paper !== 'sheet' && paper !== 'timeline' && dutch === undefined

  // The browser prints what stands on the page: another paper stands there only while it is printed.
  useEffect(() => {
    if (paper === 'sheet') return
    if (isMissing) return hasFailed ? setPaper('sheet') : undefined
    const back = () => setPaper('sheet')
    window.addEventListener('afterprint', back, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', back)
  }, [paper, isMissing, hasFailed])

  const shown = hasNames ? file : withoutNames(file)
  const texts = wanted.flatMap((locale) => byLocale[locale] ?? [])
  // Paper is never empty: until a language comes there is the reader's own.
  const columns = (texts.length > 0 ? texts : [t]).map((text) => ({
    t: text,
    names: namesOf(shown, text),
    title: text('take.sheetTitle'),
  }))
  // A date of an example is nobody's date.
  const dates = useMemo(() => calendarFile(assessment, t), [assessment, t])
  const calendar = isPractice ? null : dates
  const mark = isPractice ? columns.map((column) => column.t('practice.onPaper')).join(' · ') : ''
  return (
    <>
      <div ref={place} className="print:hidden">
        <Part id="take" title={t('take.title')}>
          <p>{t('take.about')}</p>
          <fieldset className="mt-3">
            <legend className="font-semibold">{t('take.languages')}</legend>
            <Choices
              id="sheet-language"
              type="radio"
              choices={[
                ...LOCALES.map((locale) => ({ value: locale, label: LANGUAGES[locale].name })),
                { value: 'both', label: t('take.both') },
              ]}
              input={{
                name: 'sheet-language',
                onChange: ({ target }) => setLanguages(target.value as Languages),
              }}
              chosen={languages}
            />
          </fieldset>
          <p role="status">{hasFailed && t('take.cannotLoad')}</p>
          <div className="mt-3">
            <Choices
              id="sheet-names"
              type="checkbox"
              choices={[{ value: 'names', label: t('take.names'), hint: t('take.namesAbout') }]}
              input={{ onChange: ({ target }) => setHasNames(target.checked) }}
              chosen={hasNames ? 'names' : ''}
            />
          </div>
          {Object.keys(notes).length > 0 && (
            <div className="mt-3">
              <Choices
                id="sheet-notes"
                type="checkbox"
                choices={[
                  { value: 'notes', label: t('counsellor.notesPrint'), hint: t('counsellor.notesAbout') },
                ]}
                input={{ onChange: ({ target }) => setHasNotes(target.checked) }}
                chosen={hasNotes ? 'notes' : ''}
              />
            </div>
          )}
          <div className="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => window.print()}>{t('take.print')}</Button>
            <Button look="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? t('take.hide') : t('take.show')}
            </Button>
          </div>
          <div className="mt-5">
            <Button look="quiet" onClick={() => setPaper('covers')}>
              {t('result.coverSheetsPrint')}
            </Button>
            <p className="mt-1 text-muted">{t('result.coverSheetsAbout')}</p>
            <VNumbers file={file} names={namesOf(file, t)} t={t} />
          </div>
          <div className="mt-5">
            <Button look="quiet" onClick={() => setPaper('timeline')}>
              {t('timeline.print')}
            </Button>
          </div>
          {calendar && (
            <div className="mt-5">
              <Button look="quiet" onClick={() => download(calendar, 'dates.ics', 'text/calendar')}>
                {t('calendar.add')}
              </Button>
              <p className="mt-1 text-muted">{t('calendar.addAbout')}</p>
            </div>
          )}
        </Part>
        <Drafts file={file} assessment={assessment} t={t} dutch={dutch} print={setPaper} />
      </div>
      <div
        className={`${isShown ? 'mt-4 rounded-box border border-line bg-surface p-4' : 'hidden'} print:block print:border-0 print:p-0`}
      >
        {mark && paper !== 'covers' && <p className="mb-2 border border-ink p-1 font-bold">{mark}</p>}
        {paper === 'sheet' && <Sheet file={shown} assessment={assessment} columns={columns} />}
        {paper === 'sheet' && hasNotes && columns[0] && (
          <NotesOnPaper notes={notes} file={shown} column={columns[0]} />
        )}
        {paper === 'timeline' &&
          columns.map((column) => <Timeline key={column.t.locale} assessment={assessment} {...column} />)}
        {paper === 'covers' && dutch && (
          <CoverSheets
            file={shown}
            assessment={assessment}
            names={namesOf(shown, dutch)}
            t={dutch}
            mark={mark}
          />
        )}
        {paper !== 'sheet' && paper !== 'timeline' && paper !== 'covers' && dutch && (
          <DraftSheet id={paper} file={file} assessment={assessment} t={t} dutch={dutch} />
        )}
      </div>
    </>
  )
}
