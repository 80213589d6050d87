import { read, type Section } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { GuideEntry } from './guide-entry'
import { RuleTable } from './rule-table'

/** A part of a chapter. */
export function GuideSection({ section, t }: { section: Section; t: Translate }) {
  const { id, table, entries } = section
  return (
    <section aria-labelledby={`part-${id}`} className="mt-8">
      <h2 id={`part-${id}`} className="break-after-avoid font-bold text-xl">
        {t(`guide.sections.${id}`)}
      </h2>
      {table && <RuleTable table={table} t={t} />}
      {entries.map((entry) => (
        <GuideEntry key={`${entry.kind} ${entry.id}`} reading={read(entry, t)} t={t} />
      ))}
    </section>
  )
}
