import { chapterOf, conditionsFor, holdsInWords, type Relation } from '@/lib/guide'
import { guidePath, type Translate } from '@/lib/i18n'

const LINK = 'inline-flex min-h-11 items-center print:min-h-0'

/** The conditions for one relation, and under which law each holds. */
export function LawTable({ relation, t }: { relation: Relation; t: Translate }) {
  return (
    <>
      <p className="mt-1">{t('guide.page.lawTable')}</p>
      <dl>
        {conditionsFor(relation).map(({ id, laws }) => {
          const anchor = `condition-${id}`
          return (
            <div
              key={id}
              data-condition={id}
              data-laws={laws.join(' ')}
              className="break-inside-avoid border-soft border-t sm:grid sm:grid-cols-2 sm:items-center"
            >
              <dt>
                <a href={`${guidePath(t, chapterOf(anchor))}#${anchor}`} className={LINK}>
                  {t(`conditions.${id}.title`)}
                </a>
              </dt>
              <dd className="pb-2 text-muted sm:pb-0">{holdsInWords(id, t)}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
