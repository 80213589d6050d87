'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { addMember, fill } from '@/lib/questionnaire'
import type { Member, Relation } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { ADD_ID, AddPeople } from '../add-people'
import { newId } from '../new-id'
import { RemovedNotice, useRemoved } from '../removed'
import { personId } from './places'
import type { DeskTexts } from './texts'

interface Props {
  members: readonly Member[]
  names: ReadonlyMap<string, string>
  texts: DeskTexts
  /** Takes the focus to what has this id. */
  jump: (id: string) => void
}

/** Who is in the case: add, remove, and back again. */
export function PeopleList({ members, names, texts, jump }: Props) {
  const { people } = texts.wizard as { people: Record<string, string> }
  const { removed, remove, undo } = useRemoved(names)
  const add = (relation: Relation) => {
    const id = newId()
    caseStore.update((draft) => addMember(draft, id, relation))
    jump(personId(id))
  }
  return (
    <div>
      {members.length === 0 && <Notice>{people.none}</Notice>}
      <ul aria-label={people.listLabel}>
        {members.map(({ id }) => {
          const person = names.get(id) ?? ''
          return (
            <li
              key={id}
              data-person={id}
              className="not-first:border-t border-soft flex flex-wrap items-center justify-between gap-x-4"
            >
              <bdi className="min-w-0 font-semibold">{person}</bdi>
              <Button
                look="plain"
                aria-label={fill(people.removeOf ?? '', { person })}
                onClick={() => remove(id) && jump(ADD_ID)}
              >
                {people.remove}
              </Button>
            </li>
          )
        })}
      </ul>
      <AddPeople people={people} count={members.length} onAdd={add} />
      <RemovedNotice
        removed={removed}
        texts={people}
        onUndo={() => {
          undo()
          if (removed) jump(personId(removed.member.id))
        }}
        className="mt-3"
      />
    </div>
  )
}
