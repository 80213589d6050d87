import { Boundary } from '@/components/ui/boundary'
import { OutcomeIcon, outcomeColour } from '@/components/ui/outcome-icon'
import type { Translate } from '@/lib/i18n'
import { type AnswerGroup, answerText, type ResultModel, whoText } from '@/lib/result-model'
import { PersonWhy } from './person-why'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** With more people than this the names stand beside each other. */
const MANY_PEOPLE = 5

/** Answers and people that stand above what to do today and leave it on the first screen of a phone. An answer is two lines. */
const MOST_LINES = 7
export const isLongList = ({ people, groups }: ResultModel): boolean =>
  people.length + 2 * groups.length > MOST_LINES

/** Who can come: one line a person, people with the same answer under one. Each line opens why. */
export function WhoCard({ model, names, t }: Props) {
  const { groups } = model
  return (
    <section
      id="members"
      aria-labelledby="members-title"
      className="mt-3 rounded-card border border-soft bg-surface p-[16px]"
    >
      <h2 id="members-title" className="font-bold">
        {t('result.headings.members')}
      </h2>
      {groups.map((group) => (
        <Group key={group.key} group={group} model={model} names={names} t={t} />
      ))}
    </section>
  )
}

function Group({ group, model, names, t }: Props & { group: AnswerGroup }) {
  const { outcome, people } = group
  const isDense = model.people.length > MANY_PEOPLE
  return (
    <div className="mt-2">
      <p className={`flex items-start gap-2 ${outcomeColour(outcome)}`}>
        <OutcomeIcon outcome={outcome} className="mt-0.5 size-5" />
        <span className="font-semibold">{answerText(group, model, t)}</span>
      </p>
      <ul className={isDense ? 'flex flex-wrap gap-x-4 ps-7' : 'ps-7'}>
        {people.map((person) => (
          <Boundary key={person.id} instead={<li>{t('result.cannotDecide')}</li>}>
            <PersonWhy
              person={person}
              model={model}
              names={names}
              about={isDense ? '' : whoText(model.file, person.id, model.on, t)}
              t={t}
            />
          </Boundary>
        ))}
      </ul>
    </div>
  )
}
