import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n'
import type { Assessment, MemberAssessment } from '@/lib/rules'
import { noteText } from '@/lib/take-away'
import { SourceMark } from './source-mark'

interface Props {
  notes: readonly (Assessment | MemberAssessment)['notes'][number][]
  assessment: Assessment
  t: Translate
}

/** What has to be known beside an outcome, each note with its source. */
export const Notes = ({ notes, assessment, t }: Props) =>
  notes.map((note) => (
    <div key={note} data-note={note} className="mt-3">
      <Notice tone="advice">
        <p className="font-semibold">
          {t(`notes.${note}.title`)}
          <SourceMark anchor={`note-${note}`} code={note} t={t} />
        </p>
        <p>{noteText(t, note, assessment)}</p>
      </Notice>
    </div>
  ))
