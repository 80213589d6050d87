import type { Translate } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { hasFreeMovement, inForceOn, RULES_CHECKED_ON, type SourceId, TB_EXEMPT } from '@/lib/rules'
import { SourceLinks } from './source-links'

interface Props {
  t: Translate
}

/** Nationalities that need no permit of this kind. */
export function FreeMovement({ t }: Props) {
  return (
    <Countries
      id="free-movement-list"
      about={t('guide.page.freeList')}
      includes={hasFreeMovement}
      sources={['ind-3076d', 'ind-7018']}
      t={t}
    />
  )
}

/** Nationalities that need no TB test, by the list in force. */
export function TbExempt({ t }: Props) {
  const { from, value, sources } = inForceOn(TB_EXEMPT, RULES_CHECKED_ON)
  return (
    <Countries
      id="tb-exempt-list"
      about={t('guide.page.tbList', { year: from.slice(0, 4) })}
      includes={(code) => value.has(code)}
      sources={sources}
      t={t}
    />
  )
}

interface CountriesProps extends Props {
  id: string
  about: string
  includes: (code: string) => boolean
  sources: readonly SourceId[]
}

function Countries({ id, about, includes, sources, t }: CountriesProps) {
  const names = Object.entries(TEXTS[t.locale].countries)
    .filter(([code]) => includes(code))
    .map(([, name]) => name)
  return (
    <>
      <p className="mt-1">{about}</p>
      <p id={id} data-countries={names.length} className="mt-1">
        {names.sort((a, b) => a.localeCompare(b, t.locale)).join(', ')}
      </p>
      <SourceLinks sources={sources} t={t} />
    </>
  )
}
