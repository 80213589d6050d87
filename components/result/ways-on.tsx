import { StepLink } from '@/components/ui/step-link'
import type { Translate } from '@/lib/i18n'

/** Back to the answers, and for a counsellor to the desk. */
export function WaysOn({ t }: { t: Translate }) {
  return (
    <div className="mt-8 print:hidden">
      <div className="flex flex-wrap gap-3">
        <StepLink href={`/${t.locale}/check/answers/`} className="inline-flex min-h-12 items-center px-3">
          {t('result.change')}
        </StepLink>
        {t.voice === 'counsellor' && (
          <StepLink href={`/${t.locale}/desk/`} className="inline-flex min-h-12 items-center px-3">
            {t('counsellor.toDesk')}
          </StepLink>
        )}
      </div>
    </div>
  )
}
