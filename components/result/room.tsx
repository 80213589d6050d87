import { type ReactNode, use } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n'
import type { RoomId } from '@/lib/result-model'
import { PartWords } from './part-words'
import { Whole } from './whole'

interface Props {
  id: RoomId
  title: string
  /** How far it is: "3 of 17 ready". Computed within the section, so that an error in it breaks only this section. */
  state?: () => string | undefined
  onOpen?: () => void
  t: Translate
  children: ReactNode
}

/** One section of the result, which opens below its heading. Its content is in the document while it is closed, so that a search finds it. */
export function Room({ id, title, state, onOpen, t, children }: Props) {
  const isWhole = use(Whole)
  return (
    <details
      id={id}
      data-room={id}
      className="room group print:hidden border-soft not-first:border-t"
      onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
    >
      <summary className="flex min-h-13 items-center gap-3 px-[16px] py-3 list-none">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
          <h2 className="grow font-bold">{title}</h2>
          {state && (
            <Boundary instead={null}>
              <State id={id} state={state} />
            </Boundary>
          )}
        </span>
        <Icon id="open" className="size-4 text-muted transition-transform group-open:rotate-90" />
      </summary>
      {isWhole && (
        <div className="px-[16px] pb-5">
          <Boundary instead={<p>{t('result.cannotDecide')}</p>}>{children}</Boundary>
          <PartWords part={id} t={t} />
        </div>
      )}
    </details>
  )
}

function State({ id, state }: Required<Pick<Props, 'id' | 'state'>>) {
  const text = state()
  return text ? (
    <span className="text-muted" data-testid={`${id}-state`}>
      {text}
    </span>
  ) : null
}

/** Sections that belong together, in one box. */
export const Rooms = ({ children }: { children: ReactNode }) => (
  <div className="mt-3 rounded-card border border-soft bg-surface print:hidden">{children}</div>
)
