'use client'
import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n'
import type { Assessment, CaseFile, DocumentItem } from '@/lib/rules'
import { dividedPapers, dividedReplaced, howToSend } from '@/lib/take-away'
import { Paper } from './paper'
import { Part } from './part'
import { SourcesOf } from './source-mark'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

interface List {
  key: string
  title: string
  papers: { item: DocumentItem; owners: string[] }[]
  replaced: { item: DocumentItem; owners: string[] }[]
}

/** What is one paper for several people, then person by person, then what belongs to the whole application. */
function listsOf({ file, assessment, names, t }: Props): List[] {
  const papers = dividedPapers(file, assessment)
  const replaced = dividedReplaced(file, assessment)
  const shared = ({ shared }: typeof papers) =>
    shared.map(({ item, memberIds }) => ({ item, owners: memberIds }))
  const own = ({ own }: typeof papers, memberId: string) =>
    (own.find((list) => list.memberId === memberId)?.documents ?? []).map((item) => ({
      item,
      owners: [memberId],
    }))
  return [
    { key: 'shared', title: t('copies.shared'), papers: shared(papers), replaced: shared(replaced) },
    ...assessment.members.map(({ id }) => ({
      key: id,
      title: names.get(id) ?? id,
      papers: own(papers, id),
      replaced: own(replaced, id),
    })),
    {
      key: 'case',
      title: t('result.papersCase'),
      papers: assessment.documents.map((item) => ({ item, owners: ['case'] })),
      replaced: [],
    },
  ].filter((list) => list.papers.length + list.replaced.length > 0)
}

/** The papers, person by person, each with a state that can be set. */
export function PapersPart(props: Props) {
  const { assessment, names, t } = props
  const lists = listsOf(props)
  const all = lists.flatMap(({ papers }) => papers)
  const have = all.filter(({ item }) => item.state === 'have').length
  if (lists.length === 0)
    return (
      <Part id="papers" title={t('result.headings.papers')}>
        <p>{t('result.papersNone')}</p>
      </Part>
    )
  const shown = { names, assessment, t }
  return (
    <Part id="papers" title={t('result.headings.papers')}>
      <p role="status" data-testid="papers-ready" className="font-semibold">
        {t('result.papersReady', { have, total: all.length })}
      </p>
      <p className="mt-1">{t('documents.missing-is-better-than-late')}</p>
      {assessment.avoidHomeAuthorities && (
        <div className="mt-3">
          <Notice tone="advice">
            <p className="font-semibold">{t('result.homeAuthorities')}</p>
          </Notice>
        </div>
      )}
      {lists.map(({ key, title, papers, replaced }) => (
        <div key={key} className="mt-6">
          <h3 className="break-after-avoid font-bold text-lg">
            <bdi>{title}</bdi>
          </h3>
          <ul className="mt-2 space-y-2">
            {papers.map(({ item, owners }) => (
              <Paper key={`${item.id} ${owners.join()}`} item={item} owners={owners} {...shown} />
            ))}
          </ul>
          {replaced.length > 0 && (
            <>
              <h4 className="mt-4 font-semibold text-muted">{t('result.papersReplaced')}</h4>
              <ul className="mt-1 space-y-2">
                {replaced.map(({ item, owners }) => (
                  <Paper
                    key={`${item.id} ${owners.join()}`}
                    item={item}
                    owners={owners}
                    {...shown}
                    isReplaced
                  />
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      <SourcesOf part="papers" t={t} />
      <div className="mt-6">
        <Notice>
          <ul className="list-disc space-y-1 ps-5">
            {howToSend(t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      </div>
    </Part>
  )
}
