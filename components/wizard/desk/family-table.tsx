'use client'
import { useRef, useState } from 'react'
import type { ResultModel } from '@/lib/result-model'
import { newId } from '../new-id'
import { RemovedNotice, useRemoved } from '../removed'
import { CellInput } from './cell-input'
import { headOf, questionOf } from './cell-words'
import { type Column, caseCells, cellIn, columnsOf, sharedCells } from './cells'
import { useDesk } from './desk-context'
import { Field } from './field'
import { PersonRows } from './person-rows'
import { useTableKeys } from './use-table-keys'

/** Columns with short answers, and those that need a width of their own; the others share what is left. */
const WIDE: Partial<Record<Column, string>> = {
  'person.name': 'w-20',
  'person.birthDate': 'w-22',
  'person.nationality': 'w-9',
  'person.whereabouts': 'w-21',
  'person.familyBeforeEntry': 'w-11',
  'person.familyStill': 'w-9',
  'person.mentioned': 'w-16.5',
  'person.relationshipProof': 'w-19',
  'person.remainingParent': 'w-22',
  'person.livesTogether': 'w-12',
  'person.canTravel': 'w-13',
}

/** The family as a table: a row for each person, an empty one for who comes next, and one for everybody. */
export function FamilyTable({ model }: { model: ResultModel }) {
  const view = useDesk()
  const { situation, names, texts } = view
  const { desk, wizard } = texts
  const table = useRef<HTMLTableElement>(null)
  const keys = useTableKeys(table)
  const { removed, remove, undo } = useRemoved(names)
  const members = situation.facts.members.map(({ id }) => id)
  const next = useNextId(members)
  const columns = columnsOf(situation)
  const firstName = () => table.current?.querySelector<HTMLElement>('[data-row] input')?.focus()
  return (
    <section
      aria-labelledby="family-title"
      data-card="family"
      className="@container rounded-card border border-soft bg-surface px-3.5 py-2.5"
    >
      <h2 id="family-title" className="inline font-bold">
        {desk.family}
      </h2>{' '}
      <span className="text-[0.85rem] text-muted">{desk.tableKeys}</span>
      <RemovedNotice
        removed={removed}
        texts={wizard.people}
        onUndo={() => {
          undo()
          firstName()
        }}
        className="mt-1"
      />
      <table
        ref={table}
        aria-labelledby="family-title"
        className={`mt-1 table-fixed border-collapse ${members.length > 0 ? 'w-full' : 'w-96'}`}
        {...keys}
      >
        <thead>
          <tr className="text-start align-bottom text-[0.75rem] text-muted">
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                title={column === 'tie' ? undefined : questionOf(view, { id: column })}
                className={`px-px pb-0.5 text-start font-medium ${WIDE[column] ?? ''}`}
              >
                {headOf(view, column)}
              </th>
            ))}
            <th scope="col" className="w-14 px-px pb-0.5 font-medium">
              {desk.outcomeColumn}
            </th>
            <td className="w-6" />
          </tr>
        </thead>
        {[...members, next].map((id) => (
          <PersonRows
            key={id}
            memberId={id}
            columns={columns}
            model={model}
            remove={() => {
              remove(id)
              firstName()
            }}
          />
        ))}
        <EverybodyRow columns={columns} />
      </table>
      <FamilyFields />
    </section>
  )
}

/** The id of who comes next: the empty row becomes theirs as soon as something is written in it. */
function useNextId(members: readonly string[]): string {
  const [next, setNext] = useState(newId)
  if (!members.includes(next)) return next
  const other = newId()
  setNext(other)
  return other
}

/** One answer for all of them, as the questionnaire asks it; who differs is changed in the own row. */
function EverybodyRow({ columns }: { columns: readonly Column[] }) {
  const view = useDesk()
  const { situation, texts } = view
  const shared = sharedCells(situation)
  if (shared.length === 0) return null
  const before = columns.findIndex((column) => cellIn(shared, column) !== undefined)
  return (
    <tbody data-row="everybody">
      <tr className="border-line border-t-2">
        <th scope="row" colSpan={before} className="px-px py-0.5 text-start font-medium text-[0.9rem]">
          {texts.desk.everybodyRow}
        </th>
        {columns.slice(before).map((column) => {
          const cell = cellIn(shared, column)
          return (
            <td key={column} data-column={column} data-head={headOf(view, column)} className="px-px py-0.5">
              {cell && <CellInput cell={cell} />}
            </td>
          )
        })}
        <td colSpan={2} />
      </tr>
    </tbody>
  )
}

/** Questions about the family that choose among its people. */
function FamilyFields() {
  const { situation } = useDesk()
  const cells = caseCells(situation, 'family')
  if (cells.length === 0) return null
  return (
    <div className="desk-fields mt-1.5">
      {cells.map((cell) => (
        <Field key={cell.id} cell={cell} />
      ))}
    </div>
  )
}
