import { type Act, Button } from '@/components/ui/button'

interface ButtonProps {
  label?: string
  act: Act
}

/** One of the buttons that ask about wiping. */
export const WipeButton = ({ label, act }: ButtonProps) => (
  <Button look="plain" {...act}>
    {label}
  </Button>
)

interface QuestionProps {
  about?: string
  yes: ButtonProps
  no: ButtonProps
}

/** Asks once before anything is wiped. */
export function WipeQuestion({ about, yes, no }: QuestionProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{about}</p>
      <Button look="quiet" {...yes.act}>
        {yes.label}
      </Button>
      <WipeButton {...no} />
    </div>
  )
}
