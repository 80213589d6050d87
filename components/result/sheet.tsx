import { formatDay, inLanguage, type Locale, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile } from '@/lib/rules'
import { type SheetItem, type SheetPart, sheetOf } from '@/lib/take-away'

interface Props {
  file: CaseFile
  assessment: Assessment
  /** One language, or two that stand side by side, each with what the people are called in it. */
  columns: readonly { t: Translate; names: ReadonlyMap<string, string>; title: string }[]
}

/** The result on paper: black on white, nothing folded away, boxes to tick. */
export function Sheet({ file, assessment, columns }: Props) {
  const sheets = columns.map(({ t, names }) => sheetOf(file, assessment, names, t))
  const [first] = sheets
  const grid =
    columns.length > 1 ? 'grid grid-cols-1 gap-x-6 sm:grid-cols-2 print:grid-cols-2 print:gap-x-4' : ''
  return (
    <div
      data-testid="sheet"
      data-languages={columns.map(({ t }) => t.locale).join(' ')}
      className={columns.length > 1 ? '' : 'print:leading-[1.3]'}
    >
      <div className={grid}>
        {columns.map(({ t, title }) => (
          <p key={t.locale} {...inLanguage(t.locale)} className="border-ink border-b-2 pb-1">
            <strong>{title}</strong> · {t('result.asOf', { date: formatDay(t.locale, assessment.on) })}{' '}
            {t('result.notIND')}
          </p>
        ))}
      </div>
      {first?.map((part, at) => (
        <section key={part.id} data-part={part.id} className="mt-2 print:mt-0.5">
          <div className={`${grid} break-after-avoid`}>
            {columns.map(({ t }, column) => (
              <h2
                key={t.locale}
                {...inLanguage(t.locale)}
                className="font-bold text-[1.1em] print:text-[1em] print:underline"
              >
                {sheets[column]?.[at]?.title}
              </h2>
            ))}
          </div>
          <ul>
            {part.items.map((item, line) => (
              <li key={item.id} data-item={item.id} className={`${grid} break-inside-avoid`}>
                {item.codes ? (
                  <p className="col-span-full">
                    {columns.map(({ t }, column) => (
                      <span key={t.locale} {...inLanguage(t.locale)}>
                        {itemAt(sheets[column], at, line)?.text}{' '}
                      </span>
                    ))}
                    <span dir="ltr" translate="no">
                      {item.codes}
                    </span>
                  </p>
                ) : (
                  columns.map(({ t }, column) => (
                    <Line key={t.locale} locale={t.locale} item={itemAt(sheets[column], at, line)} />
                  ))
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const itemAt = (sheet: SheetPart[] | undefined, part: number, line: number): SheetItem | undefined =>
  sheet?.[part]?.items[line]

function Line({ item, locale }: { item: SheetItem | undefined; locale: Locale }) {
  if (item === undefined) return null
  return (
    <p {...inLanguage(locale)} className="py-[0.1em] print:py-0">
      {item.lead && (
        <strong>
          <bdi>{item.lead}</bdi>{' '}
        </strong>
      )}
      {item.text && <bdi>{item.text}</bdi>}
      {item.boxes?.map(({ owner, name, isTicked }) => (
        <span key={owner} className="ms-2 inline-block">
          <span aria-hidden="true">{isTicked ? '☑' : '☐'}</span> <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  )
}
