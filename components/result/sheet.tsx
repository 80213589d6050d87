import { inLanguage, type Translate } from '@/lib/i18n'
import type { ResultModel } from '@/lib/result-model'
import { type Boxes, type Sheet as SheetData, type SheetPart, type SheetRow, sheetOf } from '@/lib/take-away'

interface Column {
  t: Translate
  names: ReadonlyMap<string, string>
}

interface Props {
  model: ResultModel
  /** One language, or two that stand side by side, each with what the people are called in it. */
  columns: readonly Column[]
  /** Names and dates of birth are on it. */
  isNamed: boolean
}

interface Said {
  t: Translate
  sheet: SheetData
}

/** The result on paper: black on white, in tables, nothing folded away, boxes to tick. */
export function Sheet({ model, columns, isNamed }: Props) {
  const said = columns.map(({ t, names }): Said => ({ t, sheet: sheetOf(model, names, t, { isNamed }) }))
  const [first] = said
  if (first === undefined) return null
  const isTwice = said.length > 1
  return (
    <div data-testid="sheet" data-languages={said.map(({ t }) => t.locale).join(' ')} className="sheet">
      <div className={isTwice ? 'sheet-beside' : ''}>
        {said.map(({ t, sheet }) => (
          <p key={t.locale} {...inLanguage(t.locale)} className="sheet-about">
            <strong>{sheet.title}</strong> · {sheet.about}
          </p>
        ))}
      </div>
      <div className={`sheet-day ${isTwice ? 'sheet-beside' : ''}`}>
        {said.map(({ t, sheet: { lead } }) => (
          <div key={t.locale} {...inLanguage(t.locale)}>
            <p>
              {lead.verb} {lead.day && <strong className="sheet-date">{lead.day}</strong>}
            </p>
            {lead.below.map((line) => (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ))}
          </div>
        ))}
      </div>
      {first.sheet.parts.map((part, at) => (
        <PartOnPaper key={part.id} part={part} at={at} said={said} />
      ))}
    </div>
  )
}

/** More columns than this are narrow: they have numbers. */
const MANY = 4

const partOf = ({ sheet }: Said, at: number) => sheet.parts[at]

function PartOnPaper({ part, at, said }: { part: SheetPart; at: number; said: readonly Said[] }) {
  const { id, owners = [] } = part
  const isTwice = said.length > 1
  const hasColumns = owners.length > 1
  return (
    <section data-part={id} className={id === 'why' ? 'sheet-next' : ''}>
      <h2 className={`sheet-title ${isTwice ? 'sheet-beside' : ''}`}>
        {said.map((one) => (
          <span key={one.t.locale} {...inLanguage(one.t.locale)}>
            {partOf(one, at)?.title}{' '}
          </span>
        ))}
      </h2>
      <table
        className={`sheet-table ${id === 'steps' && !isTwice ? 'sheet-columns' : ''} ${owners.length > MANY ? 'sheet-many' : ''}`}
      >
        {hasColumns && (
          <thead>
            <tr>
              <td colSpan={said.length} />
              {owners.map((owner) => (
                <th key={owner} scope="col" translate="no" className="sheet-box">
                  <bdi>{owner}</bdi>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {part.rows.map((row, line) => (
            <tr key={row.id} data-item={row.id} className={row.isHead ? 'sheet-head' : ''}>
              {row.boxes?.kind === 'first' && (
                <td className="sheet-tick">
                  <Box isTicked={row.boxes.ticked} />
                </td>
              )}
              {said.map((one) => (
                <Cell
                  key={one.t.locale}
                  row={partOf(one, at)?.rows[line]}
                  t={one.t}
                  span={row.boxes === undefined && hasColumns && !isTwice ? owners.length + 1 : 1}
                />
              ))}
              {row.boxes === undefined && hasColumns && isTwice && <td colSpan={owners.length} />}
              {row.boxes && <BoxCells boxes={row.boxes} owners={owners} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ row, t, span }: { row: SheetRow | undefined; t: Translate; span: number }) {
  if (row === undefined) return null
  return (
    <td {...inLanguage(t.locale)} colSpan={span}>
      {row.lead && (
        <strong>
          <bdi>{row.lead}</bdi>{' '}
        </strong>
      )}
      <bdi>{row.text}</bdi>
    </td>
  )
}

function BoxCells({ boxes, owners }: { boxes: Boxes; owners: readonly string[] }) {
  if (boxes.kind === 'first') return null
  if (boxes.kind !== 'each')
    return (
      <td colSpan={Math.max(1, owners.length)} className="sheet-box">
        <Box isTicked={boxes.ticked} />
      </td>
    )
  return boxes.ticked.map((isTicked, at) => (
    <td key={owners[at]} className="sheet-box">
      {isTicked === null ? '–' : <Box isTicked={isTicked} />}
    </td>
  ))
}

const Box = ({ isTicked }: { isTicked: boolean }) => <span aria-hidden="true">{isTicked ? '☑' : '☐'}</span>
