import { inLanguage, type Translate } from '@/lib/i18n'
import { type DraftId, namesOf, type ResultModel } from '@/lib/result-model'
import { draftLines } from '@/lib/take-away'

interface Props {
  id: DraftId
  model: ResultModel
  t: Translate
  /** The language in which the letter is sent. */
  dutch: Translate
}

/** A letter line by line, in Dutch with the reader's language beside it. No translator of a browser touches the Dutch. */
export function DraftText({ id, model, t, dutch }: Props) {
  const sent = draftLines(id, model, namesOf(model.file, dutch), dutch)
  const read = t.locale === dutch.locale ? null : draftLines(id, model, namesOf(model.file, t), t)
  const columns = read ? 'gap-4 sm:grid sm:grid-cols-2 print:grid print:grid-cols-2' : ''
  return (
    <ul className="space-y-3 pb-3">
      {sent.map((line, at) => (
        <li key={line.id} className={`break-inside-avoid ${columns}`}>
          <p {...inLanguage(dutch.locale)} translate="no">
            <bdi>{line.text}</bdi>
          </p>
          {read && (
            <p {...inLanguage(t.locale)} className="text-muted">
              <bdi>{read[at]?.text}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The letter on a sheet of its own. */
export function DraftSheet(props: Props) {
  const { id, dutch, t } = props
  const isTwice = t.locale !== dutch.locale
  return (
    <section data-draft-sheet={id} className="p-4 print:p-0">
      <div className={isTwice ? 'gap-4 sm:grid sm:grid-cols-2 print:grid print:grid-cols-2' : ''}>
        <h2 {...inLanguage(dutch.locale)} translate="no" className="mb-4 font-bold text-[1.2em]">
          {dutch(`drafts.${id}.subject`)}
        </h2>
        {isTwice && (
          <p {...inLanguage(t.locale)} className="mb-4 font-bold text-[1.2em] text-muted">
            {t(`drafts.${id}.subject`)}
          </p>
        )}
      </div>
      <DraftText {...props} />
    </section>
  )
}
