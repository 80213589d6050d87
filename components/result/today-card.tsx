'use client'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { CONTACTS } from '@/lib/contacts'
import type { Translate } from '@/lib/i18n'
import { type Action, type ResultModel, speaker } from '@/lib/result-model'
import { numberOf, siteOf } from './numbers'
import { SourceMark } from './source-mark'
import { openRoom } from './use-rooms'
import { VeiligThuis } from './veilig-thuis'

interface Props {
  model: ResultModel
  t: Translate
}

/** What to do today: the first step of this family, with one button. */
export function TodayCard({ model, t }: Props) {
  const { today } = model
  if (today === null) return null
  const speak = speaker(model, t)
  const { id, papersMayFollow } = today.step
  return (
    <section
      id="first"
      aria-labelledby="first-title"
      data-testid="first-step"
      data-first={id}
      data-first-step={id}
      className="mt-3 rounded-card border border-brand bg-brand-soft p-[16px]"
    >
      <h2 id="first-title" className="font-bold">
        {t('result.do')}
      </h2>
      <p className="mt-1 font-semibold">
        {speak.stepTitle(today.step)}
        <SourceMark anchor={`step-${id}`} code={id} t={t} />
      </p>
      <p className="mt-1">{speak.step(today.step)}</p>
      <VeiligThuis id={id} t={t} />
      {papersMayFollow && <p className="mt-1 font-semibold">{t('steps.papersMayFollow')}</p>}
      <ActionButton action={today.action} t={t} />
    </section>
  )
}

const LOOK = `${buttonClass('main')} mt-3 w-full`

function ActionButton({ action, t }: { action: Action; t: Translate }) {
  switch (action.kind) {
    case 'call':
    case 'open': {
      const number = numberOf(action.contact, t)
      const { web } = CONTACTS[action.contact]
      if (action.kind === 'call' && number) {
        const [before, after] = t('result.call', { number: number.shown }).split(number.shown)
        return (
          <a href={`tel:${number.dialled}`} className={LOOK}>
            <Icon id="call" className="me-2 size-5" />
            <span>
              {before}
              <bdi dir="ltr">{number.shown}</bdi>
              {after}
            </span>
          </a>
        )
      }
      return web ? (
        <a href={web} rel="noreferrer" className={LOOK}>
          {t('result.open', { site: siteOf(web) })}
        </a>
      ) : null
    }
    case 'write':
      return (
        <Button onClick={() => openRoom('letters')} className="mt-3 w-full">
          <Icon id="write" className="me-2 size-5" />
          {t('result.write')}
        </Button>
      )
    case 'room':
      return (
        <Button onClick={() => openRoom(action.room)} className="mt-3 w-full">
          {t('result.toRoom', { room: t(`result.rooms.${action.room}`) })}
        </Button>
      )
    case 'page':
      return (
        <a href={`/${t.locale}/letters/`} className={LOOK}>
          {t('result.toLetters')}
        </a>
      )
  }
}
