import { Button } from '@/components/ui/button'

interface Props {
  form: Record<string, string>
  isGoing: boolean
}

/** Continue, and the word that it works on it. */
export const FormEnd = ({ form, isGoing }: Props) => (
  <div className="flex flex-wrap items-center gap-4">
    {/* The next page can stand before the second press of a double press: that one is not meant for it. */}
    <Button type="submit" onClick={(event) => event.detail > 1 && event.preventDefault()}>
      {form.continue}
    </Button>
    <p role="status" data-waits={form.loading}>
      {isGoing ? form.loading : ''}
    </p>
  </div>
)
