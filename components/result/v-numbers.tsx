'use client'
import { useState } from 'react'
import { TextBox } from '@/components/ui/text-box'
import type { Translate } from '@/lib/i18n'
import type { CaseFile, Member } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { readVNumber } from '@/lib/take-away'

interface Props {
  file: CaseFile
  names: ReadonlyMap<string, string>
  t: Translate
}

function setVNumber(memberId: string, vNumber: string | undefined): void {
  caseStore.update((draft) => {
    const members = draft.file.members?.map((member): Member => {
      if (member.id !== memberId) return member
      const { vNumber: _, ...rest } = member
      return vNumber === undefined ? rest : { ...rest, vNumber }
    })
    return { ...draft, file: { ...draft.file, members } }
  })
}

/** The numbers of the people, for who has them at hand: they come on the cover sheets and into the letters. */
export function VNumbers({ file, names, t }: Props) {
  return (
    <details className="mt-3 rounded-box border border-soft bg-surface px-4">
      <summary className="min-h-12 py-3 font-semibold">{t('copies.vNumbers')}</summary>
      <p>{t('copies.vNumbersAbout')}</p>
      {(file.members ?? []).map((member) => (
        <VNumber key={member.id} member={member} name={names.get(member.id) ?? member.id} t={t} />
      ))}
    </details>
  )
}

function VNumber({ member, name, t }: { member: Member; name: string; t: Translate }) {
  const [text, setText] = useState(member.vNumber ?? '')
  const [isWrong, setWrong] = useState(false)
  const id = `v-number-${member.id}`
  const keep = () => {
    const reading = readVNumber(text)
    setWrong(!reading.ok)
    if (!reading.ok || reading.number === member.vNumber) return
    setText(reading.number ?? '')
    setVNumber(member.id, reading.number)
  }
  return (
    <div className="my-3">
      <label htmlFor={id} className="block font-semibold">
        <bdi>{t('copies.vNumberOf', { name })}</bdi>
      </label>
      <p id={`${id}-hint`} className="text-muted">
        {t('copies.vNumberHint')}
      </p>
      {isWrong && (
        <p id={`${id}-fault`} role="alert" className="font-semibold text-fault">
          {t('copies.vNumberWrong')}
        </p>
      )}
      <TextBox
        id={id}
        dir="ltr"
        inputMode="numeric"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint ${id}-fault` : `${id}-hint`}
        className="mt-1 w-52 max-w-full"
      />
    </div>
  )
}
