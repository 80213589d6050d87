'use client'
import type { Translate } from '@/lib/i18n'
import { type Assessment, type DocumentItem, PAPER_STATES, type PaperState } from '@/lib/rules'
import { namesOfAll, paperHow } from '@/lib/take-away'
import { setPaperState } from './paper-states'
import { SourceList } from './source-list'
import { SourceMark } from './source-mark'

interface Props {
  item: DocumentItem
  /** Member ids, or `case`; several when one paper is for all of them. */
  owners: readonly string[]
  names: ReadonlyMap<string, string>
  assessment: Assessment
  t: Translate
  /** Another paper came instead: it stays in sight, to be set back. */
  isReplaced?: boolean
}

const stateOf = (value: string): PaperState | '' => PAPER_STATES.find((state) => state === value) ?? ''

/** One paper with its form, its state to set, and why and how. */
export function Paper({ item, owners, names, assessment, t, isReplaced }: Props) {
  const { id, form, state, mayNeedTranslation, sources } = item
  const name = t(`documents.${id}.name`)
  const selectId = `${isReplaced ? 'replaced' : 'state'}-${owners.join('-')}-${id}`
  const hookOf = (owner: string) => ({
    [isReplaced ? 'data-replaced' : 'data-document']: id,
    'data-of': owner,
  })
  const [only] = owners
  const hooks = owners.length === 1 && only ? hookOf(only) : {}
  const who = owners.includes('case') ? t('result.papersCase') : namesOfAll(owners, names, t)
  return (
    <li
      data-paper={id}
      {...hooks}
      className="break-inside-avoid rounded-box border border-soft bg-surface p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-48">
          <p>
            <span aria-hidden="true" className="me-2 inline-block size-4 border-2 border-line align-[-0.1em]">
              {state === 'have' && <span className="-mt-1.5 block font-bold text-good">✓</span>}
            </span>
            <span className="font-semibold">{name}</span>
            <span className="text-muted"> · {t(`codes.documentForm.${form}`)}</span>
            <SourceMark anchor={`paper-${id}`} code={id} t={t} />
          </p>
          {owners.length > 1 && (
            <>
              <p className="mt-1">{t('result.sharedPaper', { names: '' }).trim()}</p>
              <ul className="list-disc ps-6">
                {owners.map((owner) => (
                  <li key={owner} {...hookOf(owner)}>
                    <bdi>{names.get(owner) ?? owner}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <label htmlFor={selectId} className="max-w-full print:hidden">
          <span className="sr-only">
            {t('result.paperState')} {name}, {who}
          </span>
          <select
            id={selectId}
            value={state ?? ''}
            onChange={(event) => setPaperState(id, owners, stateOf(event.target.value))}
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
