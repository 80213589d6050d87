import { isLocale, LOCALES, type Locale } from '@/lib/i18n'
import { isPageId, PAGE_IDS, type PageId } from '@/lib/questionnaire'

/** What a page of questions, and its texts, get. */
export interface StepProps {
  params: Promise<{ locale: string; step: string }>
}

/** Every page of questions in every language. */
export const everyStep = () =>
  LOCALES.flatMap((locale) => PAGE_IDS.map((step) => ({ locale, step: step as string })))

export async function stepOf({ params }: StepProps): Promise<{ locale: Locale; page: PageId }> {
  const { locale, step } = await params
  return { locale: isLocale(locale) ? locale : 'nl', page: isPageId(step) ? step : 'who' }
}
