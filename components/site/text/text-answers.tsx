import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { fill } from '@/lib/questionnaire'
import { SAVED_DAYS } from '@/lib/session'
import { WipeButton, WipeQuestion } from '../wipe-parts'
import { Held } from './held'

/** Where the answers are, and until when; saving on the device is a choice. */
export function TextKeep({ locale }: { locale: Locale }) {
  const { device } = TEXTS[locale]
  return (
    <div data-testid="keep">
      <h2 className="font-bold text-lg">{device.title}</h2>
      <p data-part="tab-only">
        {device.tabOnly} {fill(device.saveAbout, { days: SAVED_DAYS })}
      </p>
      <Held name="saved-until">
        <p>
          <span data-fill="">{device.savedUntil}</span> {device.certain}
        </p>
      </Held>
      <div role="status">
        <Held name="could-not-save">
          <Notice tone="advice">{device.couldNotSave}</Notice>
        </Held>
        <Held name="other-is-saved">
          <Notice tone="advice">
            <p>
              {device.otherTitle}. <a href={`/${locale}/check/answers/`}>{device.otherChoose}</a>
            </p>
          </Notice>
        </Held>
      </div>
      <Held name="stop-saving">
        <TextAskOnce name="stop" label={device.stop} locale={locale} />
      </Held>
      <Held name="save">
        <Button look="plain" data-act="save">
          {device.save}
        </Button>
      </Held>
    </div>
  )
}

interface AskProps {
  /** `ask-<name>` and `no-<name>` are its presses (components/plain/answers.ts). */
  name: 'stop' | 'drop'
  label: string
  locale: Locale
}

/** A button that wipes what is saved on the device; it asks once. */
export function TextAskOnce({ name, label, locale }: AskProps) {
  const { device } = TEXTS[locale]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form
    <div data-part={name} tabIndex={-1} role="group" aria-label={label}>
      <div data-part={`${name}-button`}>
        <WipeButton label={label} act={{ 'data-act': `ask-${name}` }} />
      </div>
      <Held name={`${name}-question`}>
        <WipeQuestion
          about={device.dropAbout}
          yes={{ label: device.dropConfirm, act: { 'data-act': 'stop-saving' } }}
          no={{ label: device.doNotDrop, act: { 'data-act': `no-${name}` } }}
        />
      </Held>
    </div>
  )
}

/** Wipes every answer after asking once; for counsellors also on to the next client. */
export function TextWipe({ locale }: { locale: Locale }) {
  const { ui, device } = TEXTS[locale]
  const { site } = ui
  const no = { label: site.keep, act: { 'data-act': 'do-not-wipe' } }
  return (
    <div className="print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form */}
      <div data-part="wipe" tabIndex={-1} role="group" aria-label={site.wipe}>
        <div data-part="wipe-buttons" className="flex flex-wrap gap-x-6">
          <WipeButton label={site.wipe} act={{ 'data-act': 'ask-wipe' }} />
          <Held name="new-client-button">
            <WipeButton label={device.newClient} act={{ 'data-act': 'ask-new-client' }} />
          </Held>
        </div>
        <Held name="wipe-question">
          <WipeQuestion
            about={site.wipeAbout}
            yes={{ label: site.wipeConfirm, act: { 'data-act': 'wipe' } }}
            no={no}
          />
        </Held>
        <Held name="new-client-question">
          <WipeQuestion
            about={device.newClientAbout}
            yes={{ label: device.newClientConfirm, act: { 'data-act': 'new-client' } }}
            no={no}
          />
        </Held>
      </div>
      <p
        role="status"
        data-part="wiped"
        data-wiped={site.wiped}
        data-left={site.leftElsewhere}
        data-closed={site.closedElsewhere}
        data-offline={site.wipedOffline}
      />
    </div>
  )
}
