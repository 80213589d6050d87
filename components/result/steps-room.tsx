import { guidePath, type Translate } from '@/lib/i18n'
import { type ResultModel, speaker } from '@/lib/result-model'
import type { Phase, Step } from '@/lib/rules'
import { SourceMark, SourcesOf } from './source-mark'
import { StateMark } from './state-mark'
import { VeiligThuis } from './veilig-thuis'

interface Props {
  model: ResultModel
  t: Translate
}

/** Where the guide tells of what comes later. */
const GUIDE_CHAPTERS: Record<Phase, string> = {
  prepare: 'papers',
  apply: 'apply',
  wait: 'wait',
  decision: 'mvv',
  travel: 'mvv',
  arrive: 'registration',
  settle: 'settle',
}

/** The procedure by phase: what is now and what comes next stand open, the rest is closed under its phase. */
export function StepsRoom({ model, t }: Props) {
  return (
    <>
      {model.phases.map(({ phase, state, isNear, steps }) => (
        <details key={phase} open={isNear || undefined} className="border-soft py-1 not-first:border-t">
          <summary className="flex min-h-11 items-center gap-2 list-none">
            <StateMark state={state} />
            <h3 className="flex-1 font-bold">{t(`steps.phases.${phase}.title`)}</h3>
            <span className="text-muted">{t(`codes.stepState.${state}`)}</span>
          </summary>
          <ol className="space-y-3 pb-2">
            {steps.map((step) => (
              <StepItem
                key={step.id}
                step={step}
                isAsPhase={step.state === state}
                hasText={isNear || state === 'done'}
                model={model}
                t={t}
              />
            ))}
          </ol>
          {!isNear && state !== 'done' && (
            <p>
              <a href={guidePath(t, GUIDE_CHAPTERS[phase])} className="inline-flex min-h-11 items-center">
                {t('result.readAhead', { phase: t(`steps.phases.${phase}.title`) })}
              </a>
            </p>
          )}
        </details>
      ))}
      <SourcesOf part="steps" t={t} />
    </>
  )
}

interface StepProps extends Props {
  step: Step
  /** The row of its phase says its state already. */
  isAsPhase: boolean
  hasText: boolean
}

/** One step. What to do today is told on the first screen, and not twice; what is far away by its title. */
function StepItem({ step, isAsPhase, hasText, model, t }: StepProps) {
  const { id, state } = step
  const speak = speaker(model, t)
  const isToday = model.today?.step.id === id
  return (
    <li data-step={id} data-state={state} className="flex gap-2">
      <StateMark state={state} />
      <div className="min-w-0">
        <p className="font-semibold">
          {speak.stepTitle(step)}
          {!isAsPhase && <span className="sr-only"> ({t(`codes.stepState.${state}`)})</span>}
          <SourceMark anchor={`step-${id}`} code={id} t={t} />
        </p>
        {hasText && !isToday && (
          <>
            <p>{speak.step(step)}</p>
            <VeiligThuis id={id} t={t} />
          </>
        )}
      </div>
    </li>
  )
}
