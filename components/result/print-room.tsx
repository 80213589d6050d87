'use client'
import { Button } from '@/components/ui/button'
import { Choices } from '@/components/ui/choices'
import { LANGUAGES, LOCALES, type Locale, type Translate } from '@/lib/i18n'
import { namesOf, type ResultModel } from '@/lib/result-model'
import type { PaperId, usePrint } from './use-print'
import { VNumbers } from './v-numbers'

export interface Chosen {
  languages: Locale | 'both'
  hasNames: boolean
  hasNotes: boolean
  hasReceipt: boolean
  /** The sheet is seen on the page. */
  isShown: boolean
}

interface Props {
  model: ResultModel
  chosen: Chosen
  choose: (change: Partial<Chosen>) => void
  /** The counsellor wrote notes. */
  hasNotes: boolean
  /** A language that is wanted did not come. */
  hasFailed: boolean
  printing: ReturnType<typeof usePrint>
  print: (paper: PaperId) => void
  t: Translate
}

/** What goes on paper: in which language, with or without names, and the sheets beside it. */
export function PrintRoom({ model, chosen, choose, hasNotes, hasFailed, printing, print, t }: Props) {
  const { isShown } = chosen
  return (
    <>
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
            onChange: ({ target }) => choose({ languages: target.value as Chosen['languages'] }),
          }}
          chosen={chosen.languages}
        />
      </fieldset>
      <p role="status">{hasFailed && t('take.cannotLoad')}</p>
      <Tick
        id="sheet-names"
        label={t('take.names')}
        hint={t('take.namesAbout')}
        isOn={chosen.hasNames}
        turn={(hasNames) => choose({ hasNames })}
      />
      {t.voice === 'counsellor' && (
        <Tick
          id="sheet-receipt"
          label={t('take.receipt')}
          hint={t('take.receiptAbout')}
          isOn={chosen.hasReceipt}
          turn={(hasReceipt) => choose({ hasReceipt })}
        />
      )}
      {hasNotes && (
        <Tick
          id="sheet-notes"
          label={t('counsellor.notesPrint')}
          hint={t('counsellor.notesAbout')}
          isOn={chosen.hasNotes}
          turn={(on) => choose({ hasNotes: on })}
        />
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => print('sheet')}>{t('take.print')}</Button>
        <Button look="quiet" aria-expanded={isShown} onClick={() => choose({ isShown: !isShown })}>
          {isShown ? t('take.hide') : t('take.show')}
        </Button>
      </div>
      <p role="status" className="mt-2">
        {(printing.hasPressed || printing.cannotPrint) && t('result.nothingHappened')}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="quiet" onClick={() => print('way')}>
          {t('timeline.print')}
        </Button>
        <Button look="quiet" onClick={() => print('covers')}>
          {t('result.coverSheetsPrint')}
        </Button>
      </div>
      <p className="mt-1 text-muted">{t('result.coverSheetsAbout')}</p>
      <VNumbers file={model.file} names={namesOf(model.file, t)} t={t} />
    </>
  )
}

interface TickProps {
  id: string
  label: string
  hint: string
  isOn: boolean
  turn: (isOn: boolean) => void
}

const Tick = ({ id, label, hint, isOn, turn }: TickProps) => (
  <div className="mt-3">
    <Choices
      id={id}
      type="checkbox"
      choices={[{ value: id, label, hint }]}
      input={{ onChange: ({ target }) => turn(target.checked) }}
      chosen={isOn ? id : ''}
    />
  </div>
)
