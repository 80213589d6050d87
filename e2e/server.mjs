/** Serves the pages as they were built last. `npm test` builds them first. */
import { fileURLToPath } from 'node:url'
import { startServer } from '../scripts/serve.mjs'

const root = fileURLToPath(new URL('../out', import.meta.url))
const { url } = await startServer({ port: Number(process.env.PORT), root })
console.log(`Serving ${url}`)
