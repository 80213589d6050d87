import { onPress, part, reveal } from './held'
import { startNewVersion, watchVersion } from './new-version'

/** Offers a newer guide where one is on the device. Nothing changes until somebody agrees. */
export function startVersion(): void {
  if (part('version') === null || !navigator.serviceWorker?.controller) return
  watchVersion(() => reveal('version'))
  onPress('new-version', () => void startNewVersion())
}
