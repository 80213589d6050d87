/** The headline of an assessment, for who has no situation at hand. */
import type { Translate } from '@/lib/i18n'
import type { Assessment } from '@/lib/rules'
import { headlineOf as headlineFor, say, situationOf } from '@/lib/wording'

export { pressingStage } from '@/lib/wording'

export const headlineOf = (assessment: Assessment, t: Translate): string =>
  say(t, headlineFor(situationOf({ version: 1 }, assessment)))
