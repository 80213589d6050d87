import { Button } from '@/components/ui/button'
import { fill } from '@/lib/questionnaire'

interface Props {
  id: string
  name: string
  relation: string | undefined
  isReady: boolean
  people: Record<string, string>
  onChange: () => void
  onRemove: () => void
}

/** A person on the list: whether every question is answered, and the buttons to change and to take out. */
export function PersonCard({ id, name, relation, isReady, people, onChange, onRemove }: Props) {
  return (
    <li data-person={id} className="rounded-box border border-soft bg-surface p-4">
      <h2 className="font-bold text-lg">
        <bdi>{name}</bdi>
        {relation && name !== relation && <span className="font-normal text-muted"> · {relation}</span>}
      </h2>
      <p className={isReady ? 'text-good' : 'text-advice'}>
        {isReady ? `✓ ${people.ready}` : `○ ${people.notReady}`}
      </p>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {/* The second press of a double press on "add" can land here, where the new person has appeared. */}
        <Button
          look="plain"
          aria-label={fill(people.changeOf ?? '', { person: name })}
          onClick={(event) => event.detail < 2 && onChange()}
        >
          {people.change}
        </Button>
        <Button
          look="plain"
          aria-label={fill(people.removeOf ?? '', { person: name })}
          onClick={(event) => event.detail < 2 && onRemove()}
        >
          {people.remove}
        </Button>
      </div>
    </li>
  )
}
