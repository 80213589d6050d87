import type { UseFormReturn } from 'react-hook-form'
import type { PageValues } from '@/lib/questionnaire'
import type { BufferedInput } from './buffered-input'
import { keptApart } from './kept-apart'

/** Writes input from before hydration into the form; its other values stay. */
export function fillIn(form: UseFormReturn<PageValues>, inputs: Iterable<BufferedInput>): void {
  for (const { name, type, value, checked } of inputs) {
    if (type !== 'checkbox') form.setValue(name, value)
    // The box "not known" of a date is yes or no; a box of people adds to those chosen.
    else if (name.endsWith('.isUnknown')) form.setValue(name, checked as never)
    else {
      const others = [form.getValues(name)].flat().filter((code) => code !== value)
      form.setValue(name, checked ? keptApart([...others, value] as string[], value) : (others as string[]))
    }
  }
}
