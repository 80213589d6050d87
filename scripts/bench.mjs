// npm run bench
// npm run bench -- rules server
// How heavy, fast and dear the guide is, beside others that were measured in the same run. Exit 1 when a budget is missed.
import { ensureInstalled } from './ensure-installed.mjs'

async function bench() {
  ensureInstalled()
  // Only now: what the parts need may just have been installed.
  const { runParts } = await import('./bench/run-parts.mjs')
  const isWithin = await runParts(process.argv.slice(2))
  process.exitCode = isWithin ? 0 : 1
}

// Programs that were started end with this one, however it ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

bench().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
