/**
 * zod without `new Function`, which a strict content policy forbids. Import zod from here only, as a namespace: the
 * parts stand here by name, so that a page gets these and not the whole library.
 */
import { config } from 'zod/mini'

config({ jitless: true })

export {
  array,
  boolean,
  enum,
  literal,
  maxLength,
  object,
  optional,
  overwrite,
  record,
  refine,
  regex,
  strictObject,
  string,
  toJSONSchema,
  unknown,
  type ZodMiniType,
} from 'zod/mini'
