/** Programs that the benchmark starts: each ends by its own id, at the latest with the benchmark. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a program. `end` waits until it is gone. */
export function startChild(program, options, stdio = ['ignore', 'pipe', 'inherit']) {
  const child = spawn(program, options, { stdio })
  const kill = () => child.kill()
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return {
    child,
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      kill()
      await ended
    },
  }
}
