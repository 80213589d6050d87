'use client'
import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n'
import { caseStore } from '@/lib/questionnaire'
import { type Assessment, type DocumentItem, PAPER_STATES, type PaperState } from '@/lib/rules'
import { howToSend, paperHow } from '@/lib/take-away'
import { Part } from './part'
import { SourceList } from './source-list'

interface Props {
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

/** Writes the state of one paper into the case. */
function setState({ memberId, id }: DocumentItem, state: string): void {
  const key = `${memberId ?? 'case'}:${id}`
  caseStore.update((draft) => {
    const { [key]: _, ...rest } = draft.file.checklist ?? {}
    const checklist = state === '' ? rest : { ...rest, [key]: state as PaperState }
    return { ...draft, file: { ...draft.file, checklist } }
  })
}

/** The papers, person by person, each with a state that can be set. */
export function PapersPart({ assessment, names, t }: Props) {
  const lists = [
    ...assessment.members.map(({ id, documents, replaced }) => ({
      key: id,
      title: names.get(id) ?? id,
      documents,
      replaced,
    })),
    {
      key: 'case',
      title: t('result.papersCase'),
      documents: assessment.documents,
      replaced: [] as DocumentItem[],
    },
  ].filter(({ documents, replaced }) => documents.length + replaced.length > 0)
  const all = lists.flatMap(({ documents }) => documents)
  const have = all.filter(({ state }) => state === 'have').length
  if (lists.length === 0)
    return (
      <Part id="papers" title={t('result.headings.papers')}>
        <p>{t('result.papersNone')}</p>
      </Part>
    )
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
      {lists.map(({ key, title, documents, replaced }) => (
        <div key={key} className="mt-6">
          <h3 className="break-after-avoid font-bold text-lg">
            <bdi>{title}</bdi>
          </h3>
          <ul className="mt-2 space-y-2">
            {documents.map((item) => (
              <Paper key={item.id} item={item} owner={title} assessment={assessment} t={t} />
            ))}
          </ul>
          {replaced.length > 0 && (
            <>
              <h4 className="mt-4 font-semibold text-muted">{t('result.papersReplaced')}</h4>
              <ul className="mt-1 space-y-2">
                {replaced.map((item) => (
                  <Paper key={item.id} item={item} owner={title} assessment={assessment} t={t} isReplaced />
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
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

interface PaperProps {
  item: DocumentItem
  owner: string
  assessment: Assessment
  t: Translate
  isReplaced?: boolean
}

function Paper({ item, owner, assessment, t, isReplaced }: PaperProps) {
  const { id, memberId, form, state, mayNeedTranslation, sources } = item
  const name = t(`documents.${id}.name`)
  const selectId = `state-${memberId ?? 'case'}-${id}`
  const hook = isReplaced ? { 'data-replaced': id } : { 'data-document': id }
  return (
    <li {...hook} className="break-inside-avoid rounded-box border border-soft bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-48">
          <span aria-hidden="true" className="me-2 inline-block size-4 border-2 border-line align-[-0.1em]">
            {state === 'have' && <span className="-mt-1.5 block font-bold text-good">✓</span>}
          </span>
          <span className="font-semibold">{name}</span>
          <span className="text-muted"> · {t(`codes.documentForm.${form}`)}</span>
        </p>
        <label htmlFor={selectId} className="max-w-full print:hidden">
          <span className="sr-only">
            {t('result.paperState')} {name}, {owner}
          </span>
          <select
            id={selectId}
            value={state ?? ''}
            onChange={(event) => setState(item, event.target.value)}
            className="min-h-11 max-w-full rounded-box border-2 border-line bg-surface px-2 text-ink"
          >
            <option value="">{t('result.paperStateNone')}</option>
            {PAPER_STATES.map((code) => (
              <option key={code} value={code}>
                {t(`codes.paperState.${code}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!isReplaced && (
        <details className="mt-1">
          <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
            {t(`documents.${id}.why`)}
          </summary>
          <p>{paperHow(t, id, assessment)}</p>
          {mayNeedTranslation && <p className="mt-1">{t('result.translate')}</p>}
          <SourceList sources={sources} t={t} />
        </details>
      )}
    </li>
  )
}
