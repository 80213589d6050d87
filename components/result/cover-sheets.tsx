import { visibleName } from '@/lib/case-file'
import { formatPartial, inLanguage, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile, DocumentId, Member } from '@/lib/rules'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
  /** Said on each sheet; empty for a real case. */
  mark: string
}

const GAP = '________________________'

/** One page a paper, to lay on the copy: which paper, of whom, and the number the IND asks for. */
export function CoverSheets({ file, assessment, names, t, mark }: Props) {
  const memberOf = (id: string) => file.members?.find((member) => member.id === id)
  const sheets = [
    ...assessment.members.flatMap(({ id, documents }) =>
      documents.map((item) => ({ paper: item.id, of: id, members: [memberOf(id) ?? { id }] })),
    ),
    ...assessment.documents.map((item) => ({
      paper: item.id,
      of: 'case',
      members: assessment.members.map(({ id }) => memberOf(id) ?? { id }),
    })),
  ]
  return sheets.map(({ paper, of, members }) => (
    <CoverSheet
      key={`${of} ${paper}`}
      paper={paper}
      of={of}
      members={members}
      names={names}
      t={t}
      mark={mark}
    />
  ))
}

interface SheetProps {
  paper: DocumentId
  /** A member's id, or `case`. */
  of: string
  members: readonly Member[]
  names: Props['names']
  t: Translate
  mark: string
}

function CoverSheet({ paper, of, members, names, t, mark }: SheetProps) {
  return (
    <section
      data-cover={paper}
      data-of={of}
      {...inLanguage(t.locale)}
      className="not-first:break-before-page break-inside-avoid border border-line p-8"
    >
      {mark && <p className="mb-4 font-bold">{mark}</p>}
      <p className="font-bold text-[2em] leading-tight">{t(`documents.${paper}.name`)}</p>
      {of === 'case' && <p className="mt-4 text-[1.4em]">{t('copies.forAll')}</p>}
      {members.map((member) => (
        <Whose key={member.id} member={member} called={names.get(member.id) ?? ''} t={t} />
      ))}
    </section>
  )
}

function Whose({ member, called, t }: { member: Member; called: string; t: Translate }) {
  const { birthDate: birth, vNumber } = member
  const date = birth === undefined || birth === 'unknown' ? GAP : formatPartial(t.locale, birth)
  return (
    <div className="mt-6 break-inside-avoid">
      <p className="text-[1.4em]">
        <bdi>{visibleName(member) ?? `${called}: ${GAP}`}</bdi>
      </p>
      <p>{t('result.bornOn', { date })}</p>
      <p className="text-[1.2em]">{t('result.vNumber', { number: vNumber ?? GAP })}</p>
    </div>
  )
}
