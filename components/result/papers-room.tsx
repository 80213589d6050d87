'use client'
import type { Translate } from '@/lib/i18n'
import { howToSend, noPapersText, type PaperRow, type ResultModel, speaker } from '@/lib/result-model'
import { PaperRowItem } from './paper-row'
import { SourcesOf } from './source-mark'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** Why each paper is asked, by row; empty where a row above says the same. */
function whyOnce(rows: readonly PaperRow[], whyOf: (row: PaperRow) => string): ReadonlyMap<string, string> {
  const said = new Set<string>()
  return new Map(
    rows.map((row) => {
      const why = whyOf(row)
      const isSaid = said.has(why)
      said.add(why)
      return [row.key, isSaid ? '' : why]
    }),
  )
}

/** The papers by what one does with them. */
export function PapersRoom({ model, names, t }: Props) {
  const { papers } = model
  if (papers.sections.length === 0) return <p>{noPapersText(model, t)}</p>
  const speak = speaker(model, t)
  const whys = whyOnce(
    papers.sections.flatMap(({ rows }) => rows),
    (row) => speak.paperWhy(row),
  )
  return (
    <>
      {speak.papersIntro().map((line) => (
        <p key={line}>{line}</p>
      ))}
      {papers.sections.some(({ rows }) => rows.some((row) => row.mayNeedTranslation)) && (
        <p>{t('result.translate')}</p>
      )}
      {papers.sections.map(({ doing, rows }) => (
        <section key={doing} aria-labelledby={`doing-${doing}`}>
          <h3 id={`doing-${doing}`} className="mt-5 font-bold">
            {speak.doing(doing)}
          </h3>
          <ul className="mt-1">
            {rows.map((row) => (
              <PaperRowItem
                key={row.key}
                row={row}
                why={whys.get(row.key) ?? ''}
                model={model}
                names={names}
                t={t}
              />
            ))}
          </ul>
        </section>
      ))}
      <h3 className="mt-5 font-bold">{t('result.send')}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {howToSend(t, model.file.application?.route).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SourcesOf part="papers" t={t} />
    </>
  )
}
