import { caseStore } from '@/lib/session'
import { AskOnce } from './ask-once'

interface Props {
  label: string | undefined
  texts: Record<string, string>
}

/** Takes the answers off the device, after a yes; what is open in this tab stays. */
export const DropSaved = ({ label, texts }: Props) => (
  <AskOnce
    label={label}
    about={texts.dropAbout}
    yes={texts.dropConfirm}
    no={texts.doNotDrop}
    act={caseStore.stopSaving}
  />
)
