import { OutcomeIcon, outcomeColour } from '@/components/ui/outcome-icon'
import { formatDay, type Translate } from '@/lib/i18n'
import { answerText, namesOfAll, type ResultModel } from '@/lib/result-model'
import type { MemberAssessment } from '@/lib/rules'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

const SMALL = new Set(['child', 'sibling'])

/**
 * The family as drawn people: the sponsor in a house, and on the way to it each partner with the children of that
 * partner, and who else there is. The names below the drawings and the lines below the picture say all of it in words.
 */
export function FamilyPicture({ model, names, t }: Props) {
  const { members } = model.assessment
  const partners = members.filter(({ relation }) => relation === 'partner')
  const parentOf = ({ id }: MemberAssessment): string | undefined => {
    const member = model.file.members?.find((other) => other.id === id)
    if (member?.relation !== 'child' || member.childOf === 'sponsor') return undefined
    return member.otherParent ?? (partners.length === 1 ? partners[0]?.id : undefined)
  }
  const below = ({ id }: MemberAssessment) => members.filter((member) => parentOf(member) === id)
  const direct = members.filter((member) => !partners.some(({ id }) => id === parentOf(member)))
  const person = (member: MemberAssessment) => {
    const children = below(member)
    return (
      <li key={member.id} className={children.length > 0 ? 'family-group' : 'family-person'}>
        <Person member={member} name={names.get(member.id) ?? ''} />
        {children.length > 0 && <ul className="family-row">{children.map(person)}</ul>}
      </li>
    )
  }
  return (
    <figure className="mb-5">
      <figcaption className="mb-2 font-semibold">{t('result.familyPicture')}</figcaption>
      <div className="family">
        <p className="family-person font-semibold">
          <House />
          {t('result.headings.sponsor')}
        </p>
        <Road />
        <ul className="family-row">{direct.map(person)}</ul>
      </div>
      <Answers model={model} names={names} t={t} />
    </figure>
  )
}

/** Somebody as drawn, with the mark of the answer, and the name below. */
function Person({ member, name }: { member: MemberAssessment; name: string }) {
  const { relation, outcome } = member
  return (
    <p className="family-person">
      <span className={`family-drawing ${outcomeColour(outcome)}`}>
        <Figure isSmall={SMALL.has(relation ?? '')} />
        <span className="family-mark">
          <OutcomeIcon outcome={outcome} className="size-4" />
        </span>
      </span>
      <bdi translate="no" className="font-semibold">
        {name}
      </bdi>
    </p>
  )
}

/** What each mark says, with whom it is said of, and who comes of age when. */
function Answers({ model, names, t }: Props) {
  const { groups, assessment } = model
  const coming = assessment.deadlines.filter(({ id, passed }) => id === 'child-turns-18' && !passed)
  return (
    <ul className="mt-2 space-y-1">
      {groups.map((group) => (
        <li key={group.key} className="flex items-start gap-2">
          <OutcomeIcon outcome={group.outcome} className="mt-0.5 size-5" />
          <span>
            <bdi>
              {namesOfAll(
                group.people.map(({ id }) => id),
                names,
                t,
              )}
            </bdi>
            : {answerText(group, model, t)}
          </span>
        </li>
      ))}
      {coming.map(({ date, memberIds }) => (
        <li key={`${date} ${memberIds.join(' ')}`} className="ps-7 text-muted">
          <bdi>{namesOfAll(memberIds, names, t)}</bdi>:{' '}
          {t('result.comesOfAge', { date: formatDay(t.locale, date) })}
        </li>
      ))}
    </ul>
  )
}

/** Somebody from head to foot, in a square of 32 by 56. */
const Body = () => (
  <g fill="currentColor">
    <circle cx="16" cy="8" r="7" />
    <path d="M16 17c6 0 9 3 9 8v10h-3v19h-5V40h-2v14h-5V35H7V25c0-5 3-8 9-8z" />
  </g>
)

/** A person; smaller for a child. */
const Figure = ({ isSmall }: { isSmall: boolean }) => (
  <svg aria-hidden="true" viewBox="0 0 32 56" className={isSmall ? 'h-11' : 'h-14'}>
    <Body />
  </svg>
)

const Line = ({ d }: { d: string }) => (
  <path
    d={d}
    fill="none"
    stroke="currentColor"
    strokeWidth="4"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

/** Somebody at home, in a house with a roof. */
const House = () => (
  <svg aria-hidden="true" viewBox="0 0 80 64" className="h-16 text-brand">
    <Line d="M6 30L40 4l34 26M14 26v36h52V26" />
    <g transform="translate(27 20) scale(.76)">
      <Body />
    </g>
  </svg>
)

/** The road between them, which leads up to the house. */
const Road = () => (
  <svg aria-hidden="true" viewBox="0 0 24 36" className="h-9 text-brand">
    <Line d="M12 33V4M5 11l7-8 7 8" />
  </svg>
)
