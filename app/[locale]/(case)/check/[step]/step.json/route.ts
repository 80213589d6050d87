import { bakeStep } from '@/lib/questionnaire/bake-texts'
import { everyStep, type StepProps, stepOf } from '../step'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everyStep

/** The texts of a page of questions, for a browser that is on another (components/wizard/steps.ts). */
export async function GET(_request: Request, props: StepProps): Promise<Response> {
  const { locale, page } = await stepOf(props)
  return Response.json(bakeStep(locale, page))
}
