'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useStore } from '@/components/ui/use-store'
import { serviceWorkers } from '@/lib/browser/capabilities'
import { formatMegabytes, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { removeOffline } from '../plain/offline'
import type { Progress } from '../plain/set-up-offline'

type State = 'none' | 'busy' | 'ready' | 'failed' | 'impossible' | 'removed'

interface Props {
  locale: Locale
  texts: Record<Exclude<State, 'none'> | 'title' | 'about' | 'trace' | 'start' | 'size' | 'remove', string>
}

/** The guide without internet: a choice, because it leaves a trace on the device. */
export function OfflineChoice({ locale, texts }: Props) {
  const [state, setState] = useState<State>('none')
  const [progress, setProgress] = useState<Progress | null>(null)
  const { status } = useStore(caseStore)

  useEffect(() => {
    void serviceWorkers()
      ?.getRegistration()
      .then((found) => found?.active && setState('ready'))
  }, [])
  // "Wipe everything" takes the guide off the device too.
  useEffect(() => {
    if (status === 'ended') setState('none')
  }, [status])

  const start = async () => {
    if (serviceWorkers() === undefined) return setState('impossible')
    setState('busy')
    const isReady = await import('../plain/set-up-offline')
      .then(({ setUpOffline }) => setUpOffline(setProgress))
      .catch(() => false)
    setState((now) => (now !== 'busy' ? now : isReady ? 'ready' : 'failed'))
  }
  const remove = async () => {
    await removeOffline()
    setState('removed')
  }
  const isOn = state === 'ready'
  return (
    <section data-part="offline" data-state={state} className="mt-6 print:hidden">
      <h2 className="font-bold text-xl">{texts.title}</h2>
      <p className="mt-1">{texts.about}</p>
      <p className="mt-1">{texts.trace}</p>
      <div className="mt-3">
        {isOn ? (
          <Button look="plain" onClick={remove}>
            {texts.remove}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-disabled={state === 'busy'}
            onClick={state === 'busy' ? undefined : start}
          >
            {texts.start}
          </Button>
        )}
      </div>
      {state === 'busy' && (
        <progress
          aria-label={texts.busy}
          max={progress?.total ?? 1}
          value={progress?.done ?? 0}
          className="mt-3 block h-3 w-full accent-brand"
        />
      )}
      <p role="status" className="mt-2 font-semibold">
        {state !== 'none' && texts[state]}
        {isOn && progress && ` ${fill(texts.size, { size: formatMegabytes(locale, progress.bytes) })}`}
      </p>
    </section>
  )
}
