import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { MOST_MEMBERS } from '@/lib/case-file/longest-text'
import { fill } from '@/lib/questionnaire'
import { RELATIONS, type Relation } from '@/lib/rules'

interface Props {
  people: Record<string, string>
  /** How many are on the list. */
  count: number
  onAdd: (relation: Relation) => void
}

/** The id of the first button: where the focus goes when somebody must be added. */
export const ADD_ID = 'add-partner'

/** A button for each relation: who is added is told from the others at once, and nothing has to be asked about it. */
export function AddPeople({ people, count, onAdd }: Props) {
  if (count >= MOST_MEMBERS) return <Notice>{fill(people.full ?? '', { count })}</Notice>
  return (
    <fieldset className="mt-4">
      <legend className="mb-2 font-semibold">{people.add}</legend>
      <div className="flex flex-wrap gap-2">
        {RELATIONS.map((relation) => (
          <Button
            key={relation}
            id={`add-${relation}`}
            look="quiet" // The second press of a double press adds nobody.
            onClick={(event) => event.detail < 2 && onAdd(relation)}
          >
            <span aria-hidden="true">+&nbsp;</span>
            {people[`add-${relation}`]}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
