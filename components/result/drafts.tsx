'use client'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n'
import { type Assessment, type CaseFile, CONTACTS } from '@/lib/rules'
import { type DraftId, draftLines, draftsFor, namesOf } from '@/lib/take-away'
import { Part } from './part'

interface Props {
  file: CaseFile
  assessment: Assessment
  t: Translate
  /** The language in which the letter is sent. */
  dutch: Translate
}

/** Letters to copy or to open in the mail program: in Dutch, with the reader's language beside it. */
export function Drafts({ file, assessment, t, dutch }: Props) {
  const ids = draftsFor(assessment)
  if (ids.length === 0) return null
  return (
    <Part id="drafts" title={t('drafts.title')}>
      <p>{t('drafts.about')}</p>
      {ids.map((id) => (
        <Draft key={id} id={id} file={file} assessment={assessment} t={t} dutch={dutch} />
      ))}
    </Part>
  )
}

function Draft({ id, file, assessment, t, dutch }: Props & { id: DraftId }) {
  const [told, setTold] = useState('')
  const sent = draftLines(id, file, assessment, namesOf(file, dutch), dutch)
  const read = t.locale === dutch.locale ? null : draftLines(id, file, assessment, namesOf(file, t), t)
  const text = sent.map((line) => line.text).join('\n\n')
  const address = id === 'coa-reception' ? CONTACTS['coa-reception'].email : null
  const subject = dutch(`drafts.${id}.subject`)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(t('drafts.copied'))
    } catch {
      setTold(t('drafts.cannotCopy'))
    }
  }
  const mail = `mailto:${address ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return (
    <details data-draft={id} className="mt-3 rounded-box border border-soft bg-surface px-4">
      <summary className="min-h-12 py-3 font-semibold">{t(`drafts.${id}.title`)}</summary>
      <ul className="space-y-3 pb-3">
        {sent.map((line, at) => (
          <li key={line.id} className="gap-4 sm:grid sm:grid-cols-2">
            <p lang={dutch.locale}>
              <bdi>{line.text}</bdi>
            </p>
            {read && (
              <p lang={t.locale} className="text-muted">
                <bdi>{read[at]?.text}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {address && <p className="mb-2">{t('drafts.checkAddress', { address })}</p>}
      <div className="flex flex-wrap gap-3 pb-3">
        <Button look="quiet" onClick={copy}>
          {t('drafts.copy')}
        </Button>
        <a href={mail} className={buttonClass('quiet')}>
          {t('drafts.mail')}
        </a>
      </div>
      <p role="status" className="pb-2">
        {told}
      </p>
    </details>
  )
}
