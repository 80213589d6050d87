import type { Metadata } from 'next'
import { AnyPage } from '@/components/wizard/any-page'
import { bakeStep, bakeSteps } from '@/lib/questionnaire/bake-texts'
import { everyStep, type StepProps, stepOf } from './step'

export const dynamicParams = false
export const generateStaticParams = everyStep

export async function generateMetadata(props: StepProps): Promise<Metadata> {
  const { locale, page } = await stepOf(props)
  return { title: bakeStep(locale, page).tab }
}

export default async function Step(props: StepProps) {
  const { locale, page } = await stepOf(props)
  return <AnyPage locale={locale} page={page} step={bakeStep(locale, page)} wizard={bakeSteps(locale)} />
}
