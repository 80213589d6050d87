import type { Translate } from '@/lib/i18n'
import type { Assessment } from '@/lib/rules'
import { hasDates } from './dates'

/** The ways down a long page: a link to each of its parts that can be far away. */
export function Contents({ assessment, t }: { assessment: Assessment; t: Translate }) {
  const parts = [
    ['members', 'result.headings.members'],
    ['papers', 'result.headings.papers'],
    ...(hasDates(assessment) ? [['dates', 'result.headings.dates'] as const] : []),
    ['steps', 'result.headings.steps'],
    ['help', 'result.headings.help'],
    ['law', 'result.headings.law'],
    ['take', 'take.title'],
  ] as const
  return (
    <nav aria-label={t('result.onThisPage')} className="mt-3">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center">
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
