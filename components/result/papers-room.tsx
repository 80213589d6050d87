'use client'
import type { Translate } from '@/lib/i18n'
import { howToSend, type ResultModel, speaker } from '@/lib/result-model'
import { PaperRowItem } from './paper-row'
import { SourcesOf } from './source-mark'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** The papers by what one does with them. */
export function PapersRoom({ model, names, t }: Props) {
  const { papers } = model
  if (papers.sections.length === 0) return <p>{t('result.papersNone')}</p>
  return (
    <>
      {speaker(model, t)
        .papersIntro()
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {papers.sections.map(({ doing, rows }) => (
        <section key={doing} aria-labelledby={`doing-${doing}`}>
          <h3 id={`doing-${doing}`} className="mt-5 font-bold">
            {t(`result.doing.${doing}`)}
          </h3>
          <ul className="mt-1">
            {rows.map((row) => (
              <PaperRowItem key={row.key} row={row} model={model} names={names} t={t} />
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
