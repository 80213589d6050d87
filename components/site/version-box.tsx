import { type Act, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

interface Props {
  texts: { title: string; text: string; reload: string }
  act: Act
}

/** A newer guide is there. */
export function VersionBox({ texts, act }: Props) {
  return (
    <div className="mb-6">
      <Notice tone="brand">
        <p className="font-bold">{texts.title}</p>
        <p>{texts.text}</p>
        <Button className="mt-2" {...act}>
          {texts.reload}
        </Button>
      </Notice>
    </div>
  )
}
