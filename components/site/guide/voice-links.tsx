import { guidePath, type Translate } from '@/lib/i18n'
import { VOICES } from '@/lib/rules'

/** For whom the page is written: the same page for each of the three readers. */
export function VoiceLinks({ chapter, t }: { chapter?: string; t: Translate }) {
  return (
    <nav aria-label={t('guide.voice.ask')} className="flex flex-wrap items-center gap-x-4 print:hidden">
      <span>{t('guide.voice.ask')}</span>
      {VOICES.map((voice) => (
        <a
          key={voice}
          href={guidePath({ locale: t.locale, voice }, chapter)}
          aria-current={voice === t.voice ? 'page' : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
        >
          {t(`guide.voice.${voice}`)}
        </a>
      ))}
    </nav>
  )
}
