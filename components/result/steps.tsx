import { Badge } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n'
import { type Assessment, PHASES, type Step, type StepState } from '@/lib/rules'
import { stepText } from '@/lib/take-away'
import { Part } from './part'
import { SourceMark, SourcesOf } from './source-mark'

interface Props {
  assessment: Assessment
  t: Translate
}

const MARKS: Record<StepState, string> = { done: '✓', now: '●', later: '○' }

/** The first thing to do, today. */
export function FirstStepPart({ assessment, t }: Props) {
  const first = assessment.steps.find(({ state }) => state === 'now')
  if (first === undefined) return null
  return (
    <Part id="first" title={t('result.headings.first')}>
      <div
        data-testid="first-step"
        data-first={first.id}
        className="rounded-box border-2 border-brand bg-brand-soft p-5"
      >
        <p className="font-bold text-lg">
          {t(`steps.${first.id}.title`)}
          <SourceMark anchor={`step-${first.id}`} code={first.id} t={t} />
        </p>
        <p className="mt-1">{stepText(t, first.id, assessment)}</p>
        {first.papersMayFollow && <p className="mt-1 font-semibold">{t('steps.papersMayFollow')}</p>}
      </div>
    </Part>
  )
}

/** The procedure in phases. What is done is folded away. */
export function StepsPart({ assessment, t }: Props) {
  return (
    <Part id="steps" title={t('result.headings.steps')}>
      {PHASES.map((phase) => {
        const steps = assessment.steps.filter((step) => step.phase === phase)
        if (steps.length === 0) return null
        const isNow = steps.some(({ state }) => state === 'now')
        const isDone = steps.every(({ state }) => state === 'done')
        return (
          <details
            key={phase}
            open={isNow || t.voice === 'counsellor'}
            className="mt-2 rounded-box border border-soft bg-surface px-4"
          >
            <summary className="flex min-h-12 flex-wrap items-center gap-2 py-2 font-semibold">
              <span aria-hidden="true">{isDone ? '✓' : isNow ? '●' : '○'}</span>
              {t(`steps.phases.${phase}.title`)}
              {isNow && <Badge tone="brand">{t('codes.stepState.now')}</Badge>}
            </summary>
            <ol className="space-y-3 pb-4">
              {steps.map((step) => (
                <StepItem key={step.id} step={step} assessment={assessment} t={t} />
              ))}
            </ol>
          </details>
        )
      })}
      <SourcesOf part="steps" t={t} />
    </Part>
  )
}

function StepItem({ step, assessment, t }: Props & { step: Step }) {
  const { id, state } = step
  return (
    <li data-step={id} data-state={state} className="flex break-inside-avoid gap-3">
      <span aria-hidden="true" className="w-5 shrink-0 text-center text-brand">
        {MARKS[state]}
      </span>
      <div className="min-w-0">
        <p className="font-semibold">
          {t(`steps.${id}.title`)}
          <span className="sr-only"> ({t(`codes.stepState.${state}`)})</span>
          <SourceMark anchor={`step-${id}`} code={id} t={t} />
        </p>
        <p>{stepText(t, id, assessment)}</p>
      </div>
    </li>
  )
}
