import { visibleName } from '@/lib/case-file'
import { formatPartial, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile } from '@/lib/rules'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

const GAP = '________________________'

/** One page a paper, to lay on the copy: which paper, of whom, and the number the IND asks for. */
export function CoverSheets({ file, assessment, names, t }: Props) {
  return assessment.members.flatMap(({ id, documents }) => {
    const member = file.members?.find((other) => other.id === id)
    const birth = member?.birthDate
    return documents.map((item) => (
      <section
        key={`${id} ${item.id}`}
        data-cover={item.id}
        data-of={id}
        lang={t.locale}
        className="not-first:break-before-page border border-line p-8"
      >
        <p className="text-[1.4em]">{t('result.vNumber', { number: member?.vNumber ?? GAP })}</p>
        <p className="mt-6 font-bold text-[2em] leading-tight">{t(`documents.${item.id}.name`)}</p>
        <p className="mt-4 text-[1.4em]">
          <bdi>{(member && visibleName(member)) ?? `${names.get(id)}: ${GAP}`}</bdi>
        </p>
        <p className="mt-2 text-[1.4em]">
          {t('result.bornOn', {
            date: birth === undefined || birth === 'unknown' ? GAP : formatPartial(t.locale, birth),
          })}
        </p>
      </section>
    ))
  })
}
