import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { RULE_CHANGES, RULES_OLD_FROM } from '@/lib/rules'
import { AgeBox } from '../age-box'
import { ChangedBox } from '../changed-box'
import { FoundBox } from '../found-box'
import { IDLE_BOX, IdleQuestion } from '../idle-question'
import { PracticeBox } from '../practice-box'
import { VersionBox } from '../version-box'
import { Held } from './held'
import { TextAskOnce } from './text-answers'

/** Those that came after another guide: the first one of all changed nothing. */
const LATER_CHANGES = RULE_CHANGES.slice(0, -1)

/** What a page of text may have to say before its content. */
export function TextNotices({ locale }: { locale: Locale }) {
  const { offline, version, age, device, practice } = TEXTS[locale]
  return (
    <>
      <div
        data-part="connection"
        tabIndex={-1}
        role="status"
        data-testid="connection"
        className="print:hidden"
      >
        {(['works', 'waits'] as const).map((state) => (
          <Held key={state} name={`offline-${state}`}>
            <div className="mb-6">
              <Notice tone="advice">{offline.connection[state]}</Notice>
            </div>
          </Held>
        ))}
      </div>
      <div data-part="version" role="status" data-testid="version" className="print:hidden">
        <Held name="version">
          <VersionBox texts={version} act={{ 'data-act': 'new-version' }} />
        </Held>
      </div>
      <Held name="changed-rules">
        <ChangedBox
          locale={locale}
          texts={age.changes}
          changes={LATER_CHANGES}
          act={{ 'data-act': 'close-changes' }}
        />
      </Held>
      {(['old', 'very-old'] as const).map((state) => (
        <Held key={state} name={`age-${state}`} from={RULES_OLD_FROM[state]}>
          <AgeBox locale={locale} age={state} texts={age[state]} isOnPaper />
        </Held>
      ))}
      <Held name="practice">
        <PracticeBox texts={practice} act={{ 'data-act': 'stop-practice' }} />
      </Held>
      {(['found', 'foundOdd'] as const).map((found) => (
        <Held key={found} name={found === 'found' ? 'found' : 'found-odd'}>
          <FoundBox
            openLabel={device.openSaved}
            found={device[found]}
            open={{ 'data-act': 'open-saved' }}
            drop={<TextAskOnce name="drop" label={device.drop} locale={locale} />}
          />
        </Held>
      ))}
      <Held name="damaged">
        <div className="mb-6 print:hidden" data-testid="unreadable-on-device">
          <Notice tone="advice">
            <h2 className="font-bold">{device.damagedTitle}</h2>
            <p>{device.damaged}</p>
            <div className="mt-2 flex flex-wrap gap-3">
              <Button look="quiet" data-act="download-damaged">
                {device.downloadDamaged}
              </Button>
              <TextAskOnce name="drop" label={device.drop} locale={locale} />
            </div>
          </Notice>
        </div>
      </Held>
      <dialog data-part="idle" aria-labelledby="idle-title" className={IDLE_BOX}>
        <Held name="idle-question">
          <IdleQuestion
            texts={device}
            stay={{ 'data-act': 'idle-stay' }}
            drop={{ 'data-act': 'idle-drop' }}
          />
        </Held>
      </dialog>
      <p role="status" data-part="idle-status" data-wiped={device.idleWiped} />
    </>
  )
}
