import { Button } from '@/components/ui/button'

interface Props {
  form: Record<string, string>
  isGoing: boolean
}

/** The Continue button, and a status while the next page loads. */
export const FormEnd = ({ form, isGoing }: Props) => (
  <div className="flex flex-wrap items-center gap-4">
    {/* The second click of a double click must not submit again. */}
    <Button type="submit" onClick={(event) => event.detail > 1 && event.preventDefault()}>
      {form.continue}
    </Button>
    <p role="status" data-waits={form.loading}>
      {isGoing ? form.loading : ''}
    </p>
  </div>
)
