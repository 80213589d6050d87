import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Locale, Translate } from '@/lib/i18n'
import type { Assessment } from '@/lib/rules'

interface Props {
  assessment: Assessment
  names: ReadonlyMap<string, string>
  locale: Locale
  t: Translate
}

/** What is not known yet and may still change something. */
export function OpenFacts({ assessment, names, locale, t }: Props) {
  const ofSponsor = assessment.sponsor.conditions
    .filter(({ status }) => status === 'unknown')
    .map(({ id }) => t(`sponsor.conditions.${id}.title`))
  const ofMembers = assessment.members.flatMap(({ id, conditions }) =>
    conditions
      .filter(({ status }) => status === 'unknown')
      .filter((condition) => !condition.id.startsWith('regular-'))
      .map((condition) => `${names.get(id)}: ${t(`conditions.${condition.id}.title`)}`),
  )
  const open = [...ofSponsor, ...ofMembers]
  if (open.length === 0) return null
  return (
    <div className="mt-4" data-testid="to-answer">
      <Notice tone="brand">
        <p className="font-semibold">
          {t('result.headings.toAnswer')}: {open.length}
        </p>
        <ul className="list-disc ps-5">
          {open.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
        <Link
          href={`/${locale}/check/answers/`}
          prefetch={false}
          className="inline-flex min-h-11 items-center print:hidden"
        >
          {t('result.change')}
        </Link>
      </Notice>
    </div>
  )
}
