/** The headers of every answer: one table, for the own server and for the files that other servers read. */
import { NO_INLINE } from './content-policy.mjs'

/** Copies that a server picks by itself, and what a CDN reads and does not hand out. */
export const NOT_SERVED = /\.(br|gz)$|^\/_headers$/

/** What can never change, because its name changes with its content. */
export const FOREVER = '/_next/static/'

/** Asked for at "wipe everything": the browser then removes its own copies of what this site kept, on the disk too. */
export const CLEARS_STORAGE = '/wiped.txt'

/** What shows no page and runs no script by itself: what a browser may do there need not be said, at each of a hundred files. */
export const INERT = /^\/_next\/static\/|\.(txt|json)$/

const NOTHING = "default-src 'none'"
const OWN_CAMERA = ['/nl/open/index.html', '/en/open/index.html']
const POWERS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/**
 * The headers of a file in `out/`, by name. `policies` is the table of the build: the policy of each page.
 * Without a file it is an answer that has none: a refusal, or a way to a folder. A header that is empty is not sent.
 */
export function headersOf(file, policies) {
  const isInert = file !== undefined && INERT.test(file)
  const policy = isInert ? NOTHING : (policies[file] ?? NO_INLINE)
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': isInert ? '' : 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': isInert ? '' : permissionsOf(file),
    'Cache-Control': file === CLEARS_STORAGE ? 'no-store' : cachingOf(file),
    'Clear-Site-Data': file === CLEARS_STORAGE ? '"storage"' : '',
  }
}

/** The icon is asked for with every page: a day without asking spares a request each time. */
function cachingOf(file) {
  if (file?.startsWith(FOREVER)) return 'public, max-age=31536000, immutable'
  return ['/icon.svg', '/favicon.ico'].includes(file) ? 'public, max-age=86400' : 'no-cache'
}

function permissionsOf(file) {
  const camera = OWN_CAMERA.includes(file) ? '(self)' : '()'
  return POWERS.map((power) => `${power}=${power === 'camera' ? camera : '()'}`).join(', ')
}
