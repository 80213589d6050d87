import { type Act, Button } from '@/components/ui/button'
import { fill } from '@/lib/questionnaire'
import { ANSWER_MINUTES, IDLE_MINUTES } from '../plain/idle-watch'

interface Props {
  texts: Record<string, string>
  stay: Act
  drop: Act
}

/** Asks who is there, inside the dialog. */
export function IdleQuestion({ texts, stay, drop }: Props) {
  return (
    <div>
      <h2 id="idle-title" className="font-bold text-xl">
        {texts.idleTitle}
      </h2>
      <p className="mt-2">{fill(texts.idle ?? '', { minutes: IDLE_MINUTES })}</p>
      <p className="mt-2">{fill(texts.idleWhen ?? '', { minutes: ANSWER_MINUTES })}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button {...stay}>{texts.idleStay}</Button>
        <Button look="quiet" {...drop}>
          {texts.drop}
        </Button>
      </div>
    </div>
  )
}

export const IDLE_BOX =
  'm-auto max-w-md rounded-box border-2 border-brand bg-surface p-5 text-ink backdrop:bg-ink print:hidden'
