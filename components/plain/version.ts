import { serviceWorkers } from '@/lib/browser/capabilities'
import { onPress, part, reveal } from './held'
import { startNewVersion, watchVersion } from './new-version'

/** Offers a newer guide where one is on the device. Nothing changes until somebody agrees. */
export function startVersion(): void {
  if (part('version') === null || !serviceWorkers()?.controller) return
  watchVersion(() => reveal('version'))
  onPress('new-version', () => void startNewVersion())
}
