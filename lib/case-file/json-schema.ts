import { caseFileSchema } from './schema'
import * as z from './zod'

/** The case file as a JSON Schema (draft 2020-12), for those who write one elsewhere. */
export const CASE_FILE_SCHEMA = {
  ...z.toJSONSchema(caseFileSchema, { target: 'draft-2020-12' }),
  title: 'Case file',
  description:
    'What is known about the sponsor, the application and each family member. An absent field is not answered yet; "unknown" is the answer "I don\'t know". Beyond this schema: every date exists, and no two members have one id.',
}
