'use client'
import { useEffect, useRef, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { inLanguage, type Locale, type Translate } from '@/lib/i18n'
import { type Assessment, type CaseFile, CONTACTS } from '@/lib/rules'
import { type DraftId, draftLines, draftsFor, namesOf } from '@/lib/take-away'
import { DraftText } from './draft-text'
import { Part } from './part'

interface Props {
  file: CaseFile
  assessment: Assessment
  t: Translate
  /** The language in which the letter is sent, once it is there. */
  dutch: Translate | undefined
  print: (id: DraftId) => void
}

/** Letters to print, to copy or to open in the mail program. */
export function Drafts(props: Props) {
  const { file, assessment, t } = props
  const ids = draftsFor(file, assessment)
  if (ids.length === 0) return null
  return (
    <Part id="drafts" title={t('drafts.title')}>
      <p>{t('drafts.about')}</p>
      {ids.map((id) => (
        <Draft key={id} id={id} {...props} />
      ))}
    </Part>
  )
}

function Draft({ id, dutch, ...props }: Props & { id: DraftId }) {
  return (
    <details data-draft={id} className="mt-3 rounded-box border border-soft bg-surface px-4">
      <summary className="min-h-12 py-3 font-semibold">{props.t(`drafts.${id}.title`)}</summary>
      {dutch && <Letter id={id} dutch={dutch} {...props} />}
    </details>
  )
}

/** The text of a letter, and the ways to use it. */
function Letter({
  id,
  file,
  assessment,
  t,
  dutch,
  print,
}: Omit<Props, 'dutch'> & { id: DraftId; dutch: Translate }) {
  const [copying, setCopying] = useState<'not-yet' | 'done' | 'refused'>('not-yet')
  const text = draftLines(id, file, assessment, namesOf(file, dutch), dutch)
    .map((line) => line.text)
    .join('\n\n')
  const address = id === 'coa-reception' ? CONTACTS['coa-reception'].email : null
  const subject = dutch(`drafts.${id}.subject`)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopying('done')
    } catch {
      setCopying('refused')
    }
  }
  const mail = `mailto:${address ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return (
    <>
      <DraftText id={id} file={file} assessment={assessment} t={t} dutch={dutch} />
      {address && <p className="mb-2">{t('drafts.checkAddress', { address })}</p>}
      <div className="flex flex-wrap gap-3 pb-3">
        <Button look="quiet" onClick={copy}>
          {t('drafts.copy')}
        </Button>
        <a href={mail} className={buttonClass('quiet')}>
          {t('drafts.mail')}
        </a>
        <Button look="quiet" onClick={() => print(id)}>
          {t('copies.draftPrint')}
        </Button>
      </div>
      <p role="status" className="pb-2">
        {copying === 'done' && t('drafts.copied')}
        {copying === 'refused' && t('drafts.cannotCopy')}
      </p>
      {copying === 'refused' && <ByHand text={text} label={t('copies.draftText')} locale={dutch.locale} />}
    </>
  )
}

/** The text in one piece, selected already, where the browser does not copy. */
function ByHand({ text, label, locale }: { text: string; label: string; locale: Locale }) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])
  return (
    <label className="block pb-3">
      <span className="font-semibold">{label}</span>
      <textarea
        ref={box}
        readOnly
        rows={10}
        {...inLanguage(locale)}
        value={text}
        className="mt-1 block w-full rounded-box border-2 border-line bg-surface p-3 text-ink"
      />
    </label>
  )
}
