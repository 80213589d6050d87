import { formatPartial, type Translate } from '@/lib/i18n'
import type { CaseFile } from '@/lib/rules'

interface Props {
  file: CaseFile
  names: ReadonlyMap<string, string>
  /** Short names of the questions, by field. */
  shorts: Record<string, string>
  t: Translate
}

/** Never on paper: what somebody did, and what only the case itself needs. */
const LEFT_OUT = new Set(['id', 'name', 'publicOrder'])
const IS_DATE = /^\d{4}(-\d{2}){0,2}$/
/** Where the words for an answer stand, when its question is called otherwise. */
const VOCABULARY: Record<string, string> = { route: 'filingRoute' }

function answerIn(field: string, value: string, names: ReadonlyMap<string, string>, t: Translate): string {
  if (IS_DATE.test(value)) return formatPartial(t.locale, value)
  const words =
    t.optional(`codes.${VOCABULARY[field] ?? field}.${value}`) ?? t.optional(`codes.answer.${value}`)
  return words ?? names.get(value) ?? value
}

/** The answers of one record in words: those that have a question, and none about criminal matters. */
function linesOf(of: string, record: object, { names, shorts, t }: Omit<Props, 'file'>) {
  return Object.entries(record).flatMap(([field, value]) => {
    const question = shorts[`${of}.${field}`]
    if (typeof value !== 'string' || LEFT_OUT.has(field) || question === undefined) return []
    return [`${question}: ${answerIn(field, value, names, t)}`]
  })
}

/** The answers in words, for a counsellor who chose to have them on paper. */
export function ReceiptOnPaper({ file, ...rest }: Props) {
  const { names, t } = rest
  const records = [
    {
      key: 'sponsor',
      title: t('result.headings.sponsor'),
      lines: linesOf('sponsor', file.sponsor ?? {}, rest),
    },
    { key: 'application', title: '', lines: linesOf('application', file.application ?? {}, rest) },
    ...(file.members ?? []).map((member) => ({
      key: member.id,
      title: names.get(member.id) ?? '',
      lines: linesOf('person', member, rest),
    })),
  ]
  return (
    <section data-testid="receipt" className="mt-4 break-before-page">
      <h2 className="sheet-title">{t('take.answers')}</h2>
      {records
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, title, lines }) => (
          <p key={key} className="mt-1">
            {title && (
              <strong>
                <bdi translate="no">{title}</bdi>:{' '}
              </strong>
            )}
            {lines.join('; ')}
          </p>
        ))}
    </section>
  )
}
