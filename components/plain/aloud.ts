import { askLeave } from '@/components/ui/aloud/ask-leave'
import { speechOfDevice } from '@/lib/browser/capabilities'
import { fetchLater } from './later'

/** The button that reads the page aloud, where the device can speak. What it does is fetched when it is pressed. */
export function startAloudButton(): void {
  const box = document.querySelector<HTMLElement>('[data-aloud]')
  const button = box?.querySelector<HTMLButtonElement>('[data-aloud-part=main]')
  if (!box || !button || speechOfDevice() === undefined) return
  box.dataset.aloud = 'silent'
  const fetchAndPress = async () => {
    askLeave()
    await fetchLater('speech')
    button.click()
  }
  button.addEventListener('click', () => void fetchAndPress(), { once: true })
}
