// npm start
// Installs and builds what is not there yet, and serves it.
import { build } from './build.mjs'
import { failWith, portOf, preview } from './preview.mjs'

async function start() {
  // Before the build, so that nobody waits for it to read this.
  portOf(process.env.PORT || '3000')
  await build({ quiet: true })
  await preview()
}

start().catch(failWith)
