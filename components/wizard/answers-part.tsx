import { Fragment } from 'react'
import type { FieldId } from '@/lib/questionnaire'
import { fill } from '@/lib/questionnaire'

interface Row {
  key: string
  id: FieldId
  question: string
  /** Empty: not answered. */
  value: string
  isOptional: boolean
  /** It says something without its question. */
  tells: boolean
  /** Names the question, and whom it is about. */
  label: string
  onChange: () => void
}

interface Props {
  title: string
  /** The id of the person it is about. */
  person?: string
  rows: readonly Row[]
  texts: Record<string, string>
}

/** How many answers the closed line tells. */
const TOLD = 3

/** The answers of one part, or about one person, as one line; opened, each with a way to change it. */
export function AnswersPart({ title, person, rows, texts }: Props) {
  if (rows.length === 0) return null
  const isOpen = rows.some(({ value, isOptional }) => value === '' && !isOptional)
  const given = rows.filter(({ value }) => value !== '')
  const told = given.filter(({ tells }) => tells).slice(0, TOLD)
  return (
    <details data-part={person} className="group rounded-box border border-soft bg-surface px-4">
      <summary className="min-h-12 py-2">
        <h2 className="inline font-semibold">
          <bdi>{title}</bdi>
        </h2>
        {isOpen ? (
          <span className="block font-semibold text-advice">{texts.notAnswered}</span>
        ) : (
          <span className="line-clamp-1 text-muted group-open:hidden">
            {told.map(({ key, value }, at) => (
              <Fragment key={key}>
                {at > 0 && ' · '}
                <bdi>{value}</bdi>
              </Fragment>
            ))}
            {given.length > told.length && ' …'}
          </span>
        )}
      </summary>
      <dl className="pb-2">
        {rows.map(({ key, id, question, value, isOptional, label, onChange }) => (
          <div
            key={key}
            data-answer={id}
            className="flex flex-wrap items-baseline gap-x-4 border-soft border-t py-2"
          >
            <dt className="min-w-0 basis-full text-muted sm:basis-2/5">{question}</dt>
            <dd className="min-w-0 flex-1">
              {value === '' ? (
                <span className={isOptional ? 'text-muted' : 'font-semibold text-advice'}>
                  {isOptional ? texts.empty : texts.notAnswered}
                </span>
              ) : (
                <bdi>{value}</bdi>
              )}
            </dd>
            <dd>
              <button
                type="button"
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
                aria-label={fill(texts.changeOf ?? '', { question: label })}
                onClick={onChange}
              >
                {texts.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
