import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n'
import { questionTexts } from '@/lib/i18n/case-texts'
import { resultTranslator } from '@/lib/i18n/result-translator'

/** Fetches all that the result needs, code and texts. Rejects when a script does not come; fetched once. */
export async function loadResult(locale: Locale): Promise<() => ReactNode> {
  const [{ resultView }, sources] = await Promise.all([
    import('./result-view'),
    questionTexts(locale),
    resultTranslator(locale),
  ])
  return resultView(locale, sources)
}
