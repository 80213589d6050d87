/** zod without `new Function`, which a strict content policy forbids. Import zod from here only. */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
