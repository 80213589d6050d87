import { Button } from '@/components/ui/button'
import { RELATIONS, type Relation } from '@/lib/rules'

interface Props {
  people: Record<string, string>
  onAdd: (relation: Relation) => void
}

/** The id of the first button: where the focus goes when somebody must be added. */
export const ADD_ID = 'add-partner'

/** A button for each relation: who is added is told from the others at once, and nothing has to be asked about it. */
export const AddPeople = ({ people, onAdd }: Props) => (
  <div className="mt-4 flex flex-wrap gap-2">
    {RELATIONS.map((relation) => (
      <Button
        key={relation}
        id={`add-${relation}`}
        look="quiet" // The second press of a double press adds nobody.
        onClick={(event) => event.detail < 2 && onAdd(relation)}
      >
        {people[`add-${relation}`]}
      </Button>
    ))}
  </div>
)
