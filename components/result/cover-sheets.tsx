import { visibleName } from '@/lib/case-file'
import { formatPartial, inLanguage, type Translate } from '@/lib/i18n'
import type { Papers } from '@/lib/result-model'
import type { CaseFile, DocumentId, Member } from '@/lib/rules'

interface Props {
  papers: Papers
  file: CaseFile
  names: ReadonlyMap<string, string>
  t: Translate
  /** Said on each sheet; empty for a real case. */
  mark: string
}

const GAP = '________________________'

/**
 * One page a paper, to lay on the copy: which paper, of whom, and the number the IND asks for. None for a paper that
 * only follows when the IND asks for it.
 */
export function CoverSheets({ papers, file, names, t, mark }: Props) {
  const memberOf = (id: string): Member => file.members?.find((member) => member.id === id) ?? { id }
  const slots = papers.sections
    .flatMap(({ rows }) => rows.flatMap((row) => row.slots))
    .filter(({ isOnRequest }) => !isOnRequest)
  return slots.map(({ item, owners }) => (
    <CoverSheet
      key={`${item.id} ${owners}`}
      paper={item.id}
      isForAll={owners.includes('case')}
      members={owners.includes('case') ? (file.members ?? []) : owners.map(memberOf)}
      names={names}
      t={t}
      mark={mark}
    />
  ))
}

interface SheetProps {
  paper: DocumentId
  isForAll: boolean
  members: readonly Member[]
  names: Props['names']
  t: Translate
  mark: string
}

function CoverSheet({ paper, isForAll, members, names, t, mark }: SheetProps) {
  return (
    <section
      data-cover={paper}
      {...inLanguage(t.locale)}
      className="not-first:break-before-page break-inside-avoid border border-line p-8"
    >
      {mark && <p className="mb-4 font-bold">{mark}</p>}
      <p className="font-bold text-[2em] leading-tight">{t(`documents.${paper}.name`)}</p>
      {isForAll && <p className="mt-4 text-[1.4em]">{t('copies.forAll')}</p>}
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
