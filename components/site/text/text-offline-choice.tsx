import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { Held } from './held'

/** The guide without internet: a choice, because it leaves a trace on the device. */
export function TextOfflineChoice({ locale }: { locale: Locale }) {
  const { choice: texts } = TEXTS[locale].offline
  return (
    <section data-part="offline" data-state="none" className="mt-6 print:hidden">
      <h2 className="font-bold text-xl">{texts.title}</h2>
      <p className="mt-1">{texts.about}</p>
      <p className="mt-1">{texts.trace}</p>
      <div className="mt-3">
        <Button look="quiet" data-part="offline-start" data-act="offline-start">
          {texts.start}
        </Button>
        <Held name="offline-remove">
          <Button look="plain" data-act="offline-remove">
            {texts.remove}
          </Button>
        </Held>
      </div>
      <Held name="offline-progress">
        <progress aria-label={texts.busy} max={1} value={0} className="mt-3 block h-3 w-full accent-brand" />
      </Held>
      <p
        role="status"
        data-part="offline-status"
        data-busy={texts.busy}
        data-ready={texts.ready}
        data-failed={texts.failed}
        data-impossible={texts.impossible}
        data-removed={texts.removed}
        data-size={texts.size}
        className="mt-2 font-semibold"
      />
    </section>
  )
}
