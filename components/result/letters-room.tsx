'use client'
import { useEffect, useRef, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { copyText } from '@/lib/browser/capabilities'
import { CONTACTS } from '@/lib/contacts'
import { inLanguage, type Locale, type Translate } from '@/lib/i18n'
import { type DraftId, namesOf, type ResultModel } from '@/lib/result-model'
import { draftLines, mailAddress } from '@/lib/take-away'
import { DraftText } from './draft-text'
import type { PaperId } from './use-print'

interface Props {
  model: ResultModel
  t: Translate
  /** The language in which the letter is sent, once it is there. */
  dutch: Translate | undefined
  /** It did not come. */
  hasFailed: boolean
  /** Asks for it again. */
  ask: (paper: PaperId) => void
  print: (paper: PaperId) => void
}

/** The letters that are due, each to read, to copy, to print, and to mail where it is a mail. */
export function LettersRoom(props: Props) {
  const { model, t } = props
  if (model.drafts.length === 0) return <p>{t('drafts.none')}</p>
  return (
    <>
      <p>{t('drafts.about')}</p>
      <p role="status">{props.hasFailed && t('take.cannotLoad')}</p>
      {model.drafts.map((id) => (
        <Draft key={id} id={id} {...props} />
      ))}
    </>
  )
}

function Draft({ id, dutch, hasFailed: _, ask, ...props }: Props & { id: DraftId }) {
  const { t } = props
  const [isOpen, setOpen] = useState(false)
  const press = () => {
    if (!dutch) ask(id)
    setOpen(!isOpen || !dutch)
  }
  return (
    <section data-draft={id} className="mt-4">
      <h3 className="font-bold">{t(`drafts.${id}.title`)}</h3>
      <Button look="quiet" className="mt-1" aria-expanded={isOpen} onClick={press}>
        {t('drafts.showLetter')}
        <span className="sr-only">: {t(`drafts.${id}.title`)}</span>
      </Button>
      {isOpen && dutch && <Letter id={id} dutch={dutch} {...props} />}
    </section>
  )
}

/** The text of a letter, and the ways to use it. */
function Letter({
  id,
  model,
  t,
  dutch,
  print,
}: Omit<Props, 'dutch' | 'hasFailed' | 'ask'> & { id: DraftId; dutch: Translate }) {
  const [copying, setCopying] = useState<'not-yet' | 'done' | 'refused'>('not-yet')
  const text = draftLines(id, model, namesOf(model.file, dutch), dutch)
    .map((line) => line.text)
    .join('\n\n')
  const copy = async () => {
    setCopying((await copyText(text)) ? 'done' : 'refused')
  }
  return (
    <div className="mt-3">
      <DraftText id={id} model={model} t={t} dutch={dutch} />
      <div className="flex flex-wrap gap-3 pb-3">
        <Button look="quiet" onClick={copy}>
          {t('drafts.copy')}
        </Button>
        <Button look="quiet" onClick={() => print(id)}>
          {t('copies.draftPrint')}
        </Button>
      </div>
      {id === 'coa-reception' ? (
        <Mail text={text} subject={dutch(`drafts.${id}.subject`)} t={t} />
      ) : (
        <p className="pb-2">{t('drafts.withApplication')}</p>
      )}
      <p role="status" className="pb-2">
        {copying === 'done' && t('drafts.copied')}
        {copying === 'refused' && t('drafts.cannotCopy')}
      </p>
      {copying === 'refused' && <ByHand text={text} label={t('copies.draftText')} locale={dutch.locale} />}
    </div>
  )
}

/** To the address of the COA; a long letter is copied first. */
function Mail({ text, subject, t }: { text: string; subject: string; t: Translate }) {
  const to = CONTACTS['coa-reception'].email ?? ''
  const { address, isWhole } = mailAddress(to, subject, text)
  return (
    <>
      <p className="mb-2">{t('drafts.checkAddress', { address: to })}</p>
      {!isWhole && <p className="mb-2">{t('drafts.copyFirst')}</p>}
      <p className="pb-2">
        <a href={address} className={buttonClass('quiet')}>
          {t('drafts.mail')}
        </a>
      </p>
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
        translate="no"
        value={text}
        className="mt-1 block w-full rounded-box border-2 border-line bg-surface p-3 text-ink"
      />
    </label>
  )
}
