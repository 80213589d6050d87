'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n'
import { namesOfAll, type PaperRow, type PaperSlot, type ResultModel, speaker } from '@/lib/result-model'
import { type DocumentId, PAPER_STATES, type PaperState } from '@/lib/rules'
import { setPaperState } from './paper-states'
import { CounsellorSources } from './source-list'
import { SourceMark } from './source-mark'

interface Props {
  row: PaperRow
  /** Why it is asked; empty where another row says it. */
  why: string
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** The element with the name of a paper. What opens below it is called by it too, without saying it again. */
const nameOf = (id: DocumentId) => `paper-${id}`

/** One kind of paper: who signs it, a tick for everybody who needs it, and how to get it behind a press. */
export function PaperRowItem({ row, why, model, names, t }: Props) {
  const { id, signer, mayNeedTranslation, slots, replaced } = row
  return (
    <li data-paper={id} className="border-soft py-3 not-first:border-t">
      <p>
        <strong id={nameOf(id)}>{t(`documents.${id}.name`)}</strong>
        {signer && <span className="text-muted"> · {speaker(model, t).signer(signer)}</span>}
        {mayNeedTranslation && <span className="text-muted"> · {t('result.translateShort')}</span>}
        <SourceMark anchor={`paper-${id}`} code={id} t={t} />
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        {slots.map((slot) => (
          <Tick
            key={slot.owners.join()}
            id={id}
            slot={slot}
            isAlreadySent={slot.isSent && model.papers.stage === 'to-send'}
            names={names}
            t={t}
          />
        ))}
      </p>
      {replaced.length > 0 && (
        <p className="mt-1 text-muted">
          {t('result.papersReplaced')}:{' '}
          {replaced.map(({ owners, item }) => (
            <span key={owners.join()}>
              <Owners owners={owners} id={id} hook="data-replaced" state={item.state} />
              <bdi>{whose(owners, names, t)}</bdi> ({item.state && t(`codes.paperState.${item.state}`)}){' '}
            </span>
          ))}
        </p>
      )}
      <How row={row} why={why} model={model} names={names} t={t} />
    </li>
  )
}

const whose = (owners: readonly string[], names: ReadonlyMap<string, string>, t: Translate) =>
  owners.includes('case') ? t('result.allPapers') : namesOfAll(owners, names, t)

/** Where scripts find a paper and its state: one element for everybody it is for. */
const Owners = ({
  owners,
  id,
  hook,
  state,
}: {
  owners: readonly string[]
  id: DocumentId
  hook: 'data-document' | 'data-replaced'
  state: PaperState | null
}) => owners.map((owner) => <span key={owner} {...{ [hook]: id }} data-of={owner} data-state={state ?? ''} />)

/** There, or not: one tap. Another state is said beside the name, and set under "how". */
function Tick({
  id,
  slot,
  isAlreadySent,
  names,
  t,
}: {
  id: DocumentId
  slot: PaperSlot
  /** Others in the list are still to be sent. */
  isAlreadySent: boolean
  names: Props['names']
  t: Translate
}) {
  const { owners, item, isOnRequest } = slot
  const isThere = item.state === 'have'
  const state = item.state !== null && !isThere ? ` (${t(`codes.paperState.${item.state}`)})` : ''
  const other = `${state}${isAlreadySent ? ` (${t('result.paperSent')})` : ''}`
  if (isOnRequest)
    return (
      <span className="text-muted">
        {t('result.paperOnRequest')}
        {state}
        <Owners owners={owners} id={id} hook="data-document" state={item.state} />
      </span>
    )
  return (
    <button
      type="button"
      aria-pressed={isThere}
      aria-label={`${t(`documents.${id}.name`)}, ${whose(owners, names, t)}${other}: ${t('codes.paperState.have')}`}
      onClick={() => setPaperState(id, owners, isThere ? '' : 'have')}
      className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-3 text-start ${isThere ? 'border-good bg-good-soft' : 'border-line bg-surface'}`}
    >
      <span aria-hidden="true" className={`tick ${isThere ? 'is-ticked' : ''}`} />
      <bdi>{whose(owners, names, t)}</bdi>
      {other}
      <Owners owners={owners} id={id} hook="data-document" state={item.state} />
    </button>
  )
}

/** Why it is asked, how to get it, and what is so when it cannot be had. */
function How({ row, why, model, names, t }: Props) {
  const { id, slots, replaced } = row
  const [isOpen, setOpen] = useState(false)
  const speak = speaker(model, t)
  const [item] = [...slots, ...replaced].map((slot) => slot.item)
  return (
    <details>
      <summary
        id={`how-${id}`}
        aria-labelledby={`how-${id} ${nameOf(id)}`}
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
      >
        {t('result.how')}
      </summary>
      <p>
        {why} {speak.paperHow([...slots, ...replaced].map((slot) => slot.item)).join(' ')}
      </p>
      {item && <CounsellorSources sources={item.sources} t={t} />}
      <Button
        look="plain"
        id={`set-${id}`}
        aria-labelledby={`set-${id} ${nameOf(id)}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('result.setState')}
      </Button>
      {isOpen &&
        [...slots, ...replaced].map((slot) => (
          <State key={slot.owners.join()} id={id} slot={slot} names={names} t={t} />
        ))}
    </details>
  )
}

const stateOf = (value: string): PaperState | '' => PAPER_STATES.find((state) => state === value) ?? ''

function State({
  id,
  slot,
  names,
  t,
}: {
  id: DocumentId
  slot: PaperSlot
  names: Props['names']
  t: Translate
}) {
  const { owners, item } = slot
  const selectId = `state-${id}-${owners.join('-')}`
  return (
    <p className="mt-2">
      <label htmlFor={selectId} className="block">
        <bdi>
          <span className="sr-only">
            {t('result.paperState')} {t(`documents.${id}.name`)},{' '}
          </span>
          {whose(owners, names, t)}
        </bdi>
      </label>
      <select
        id={selectId}
        value={item.state ?? ''}
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
    </p>
  )
}
