import { useRef } from 'react'
import { addMember, isComplete, type Situation, stopsOf, type WizardTexts } from '@/lib/questionnaire'
import type { Relation } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { AddPeople } from './add-people'
import { newId } from './new-id'
import { PersonCard } from './person-card'
import { RemovedNotice, useRemoved } from './removed'

interface Props {
  situation: Situation
  names: ReadonlyMap<string, string>
  wizard: WizardTexts
  onOpen: (memberId: string) => void
}

/** True once every page about this person is complete. */
export const isReady = (situation: Situation, id: string): boolean =>
  stopsOf(situation)
    .filter(({ memberId }) => memberId === id)
    .every((stop) => isComplete(situation, stop))

/** Everybody in the case, and the buttons to add, change, take out and put back. */
export function PeopleList({ situation, names, wizard, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const { removed, remove, undo } = useRemoved(names)
  const { people } = wizard as { people: Record<string, string> }
  const { members } = situation.facts
  const add = (relation: Relation) => caseStore.update((draft) => addMember(draft, newId(), relation))
  const focusList = () => list.current?.focus()
  return (
    <>
      <RemovedNotice
        removed={removed}
        texts={people}
        onUndo={() => {
          undo()
          focusList()
        }}
        className="mt-4"
      />

      <div ref={list} tabIndex={-1} className="mt-4">
        {members.length > 0 && (
          <ul className="space-y-3" aria-label={people.listLabel}>
            {members.map(({ id, relation }) => (
              <PersonCard
                key={id}
                id={id}
                name={names.get(id) ?? ''}
                relation={relation && wizard.relation[relation]}
                isReady={isReady(situation, id)}
                people={people}
                onChange={() => onOpen(id)}
                onRemove={() => remove(id) && focusList()}
              />
            ))}
          </ul>
        )}
        <AddPeople people={people} count={members.length} onAdd={add} />
      </div>
    </>
  )
}
