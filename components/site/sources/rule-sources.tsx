import {
  chapterOf,
  holdsInWords,
  lawsOf,
  MEMBER_CONDITIONS,
  periodsInWords,
  sponsorSources,
} from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { type ConditionId, SPONSOR_CONDITIONS } from '@/lib/rules'
import { SourceLine } from './source-line'

/** Every condition with its sources under each law, and what it does. */
export function RuleSources({ t }: { t: Translate }) {
  return (
    <dl>
      {SPONSOR_CONDITIONS.map((id) => (
        <SourceLine
          key={id}
          anchor={`sponsor-condition-${id}`}
          title={t(`sponsor.conditions.${id}.title`)}
          code={id}
          sources={sponsorSources(id)}
          chapter={chapterOf(`sponsor-condition-${id}`)}
          t={t}
        />
      ))}
      {MEMBER_CONDITIONS.map((id) => (
        <RuleSource key={id} id={id} t={t} />
      ))}
    </dl>
  )
}

function RuleSource({ id, t }: { id: ConditionId; t: Translate }) {
  const laws = lawsOf(id)
  const holds = holdsInWords(id, t)
  return (
    <SourceLine
      anchor={`condition-${id}`}
      title={t(`conditions.${id}.title`)}
      code={id}
      notes={[holds, ...weightsInWords(laws, t)].filter((note) => note !== undefined)}
      sources={[...new Set(laws.flatMap(({ sources }) => [...sources]))]}
      chapter={chapterOf(`condition-${id}`)}
      t={t}
    />
  )
}

/** What a condition does when it is not met: one line, or one for each stretch of time when laws differ. */
function weightsInWords(laws: ReturnType<typeof lawsOf>, t: Translate): string[] {
  const weights = [...new Set(laws.map(({ weight }) => weight))]
  return weights.map((weight) => {
    const said = t('sourcePage.page.weight', { weight: t(`codes.weight.${weight}`) })
    const ids = laws.flatMap((item) => (item.weight === weight ? (item.law ?? []) : []))
    return weights.length === 1 ? said : `${periodsInWords(ids, t)}: ${said}`
  })
}
