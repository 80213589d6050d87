import { sourcePath, type Translate } from '@/lib/i18n'

interface Props {
  /** What the page of its sources has it under. */
  anchor: string
  /** As the rules call it. */
  code: string
  t: Translate
}

/** For counsellors: the code of a conclusion and the way to its sources. Others find them below each list. */
export function SourceMark({ anchor, code, t }: Props) {
  if (t.voice !== 'counsellor') return null
  return (
    <span className="ms-2 font-normal text-[0.85rem] text-muted print:hidden">
      <code dir="ltr" translate="no">
        {code}
      </code>{' '}
      <a
        href={sourcePath(t.locale, anchor)}
        data-source-of={anchor}
        aria-label={t('counsellor.sourceOf', { code })}
        className="text-muted"
      >
        {t('counsellor.source')}
      </a>
    </span>
  )
}

/** The way to the sources of a whole list, for who is no counsellor. */
export function SourcesOf({ part, t }: { part: string; t: Translate }) {
  if (t.voice === 'counsellor') return null
  return (
    <p className="print:hidden">
      <a
        href={sourcePath(t.locale, `part-${part}`)}
        data-sources-of={part}
        className="inline-flex min-h-11 items-center text-[0.9rem] text-muted"
      >
        {t('counsellor.sources')}
      </a>
    </p>
  )
}
