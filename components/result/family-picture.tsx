import { formatDay, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile, MemberAssessment } from '@/lib/rules'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

const SMALL = new Set(['child', 'sibling'])
/** Onwards, in the direction of the text. */
const ARROW = '→'
const MARK_OF: Record<MemberAssessment['outcome'], string> = {
  'can-apply': '✓',
  approved: '✓',
  'no-permit-needed': '✓',
  'get-advice': '?',
  'not-yet': '…',
  'other-route': ARROW,
  'not-covered': ARROW,
}

/** The family as a tree: the children of a partner hang below that partner. The words are the picture's text. */
export function FamilyPicture({ file, assessment, names, t }: Props) {
  const { members } = assessment
  const partners = members.filter(({ relation }) => relation === 'partner')
  const parentOf = ({ id }: MemberAssessment): string | undefined => {
    const member = file.members?.find((other) => other.id === id)
    if (member?.relation !== 'child' || member.childOf === 'sponsor') return undefined
    return member.otherParent ?? (partners.length === 1 ? partners[0]?.id : undefined)
  }
  const below = (partnerId: string) => members.filter((member) => parentOf(member) === partnerId)
  const direct = members.filter((member) => !partners.some(({ id }) => id === parentOf(member)))
  const branch = (member: MemberAssessment) => (
    <li
      key={member.id}
      className="relative ps-6 before:absolute before:start-0 before:top-6 before:w-5 before:border-brand before:border-t-2"
    >
      <Person member={member} assessment={assessment} name={names.get(member.id) ?? ''} t={t} />
      {below(member.id).length > 0 && (
        <ul className="ms-5 space-y-1 border-brand border-s-2">{below(member.id).map(branch)}</ul>
      )}
    </li>
  )
  return (
    <figure className="mb-5">
      <figcaption className="mb-2 font-semibold">{t('result.familyPicture')}</figcaption>
      <p className="flex items-center gap-2 font-bold">
        <Figure isSmall={false} />
        {t('result.headings.sponsor')}
      </p>
      <ul className="ms-4 space-y-1 border-brand border-s-2">{direct.map(branch)}</ul>
    </figure>
  )
}

function Person({
  member,
  assessment,
  name,
  t,
}: {
  member: MemberAssessment
  assessment: Assessment
  name: string
  t: Translate
}) {
  const { id, relation, outcome, route } = member
  const isArrow = MARK_OF[outcome] === ARROW
  const birthday = assessment.deadlines.find(
    (deadline) => deadline.id === 'child-turns-18' && deadline.memberIds.includes(id) && !deadline.passed,
  )
  return (
    <div className="flex items-start gap-2 py-1.5">
      <Figure isSmall={SMALL.has(relation ?? '')} />
      <p className="min-w-0">
        <bdi className="font-semibold">{name}</bdi>: {t(`outcomes.${outcome}.label`)}{' '}
        <span aria-hidden="true" className={isArrow ? 'inline-block rtl:[scale:-1_1]' : ''}>
          {MARK_OF[outcome]}
        </span>
        {route && <span className="block text-muted">{t(`routes.${route}.name`)}</span>}
        {birthday && (
          <span className="block text-muted">
            {t('result.comesOfAge', { date: formatDay(t.locale, birthday.date) })}
          </span>
        )}
      </p>
    </div>
  )
}

/** A head and shoulders; smaller for a child. */
function Figure({ isSmall }: { isSmall: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={`shrink-0 fill-brand ${isSmall ? 'mt-1 size-5' : 'size-7'}`}
    >
      <circle cx="12" cy="8" r="5" />
      <path d="M2 23c0-6 4-9 10-9s10 3 10 9z" />
    </svg>
  )
}
