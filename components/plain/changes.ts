import { conceal, onPress, reveal } from './held'
import { changesHere, forgetRulesBefore } from './rules-before'

/** After a newer guide was loaded: what changed in the rules since the one before, until it is closed. */
export function startChanges(): void {
  const changes: readonly string[] = changesHere()
  if (changes.length === 0) {
    forgetRulesBefore()
    return
  }
  const box = reveal('changed-rules')
  for (const line of box?.querySelectorAll<HTMLElement>('[data-change]') ?? [])
    if (!changes.includes(line.dataset.change ?? '')) line.remove()
  onPress('close-changes', () => {
    forgetRulesBefore()
    conceal('changed-rules')
  })
}
