import { type Card, caseCells } from './cells'
import { useDesk } from './desk-context'
import { Field } from './field'

/** The questions about the case that belong together. */
export function CaseCard({ card }: { card: Card }) {
  const { situation, texts } = useDesk()
  const cells = caseCells(situation, card)
  if (cells.length === 0) return null
  return (
    <section
      aria-labelledby={`${card}-title`}
      data-card={card}
      className="rounded-card border border-soft bg-surface px-3.5 py-2.5"
    >
      <h2 id={`${card}-title`} className="font-bold">
        {texts.desk[card]}
      </h2>
      <div className="desk-fields mt-1">
        {cells.map((cell) => (
          <Field key={cell.id} cell={cell} />
        ))}
      </div>
    </section>
  )
}
