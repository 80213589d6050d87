import Script from 'next/script'

/** `data-<name>` tells the first script where those are that it loads later (components/plain/later.ts). */
const SCRIPT = {
  'data-keep': '',
  src: '/static-pages/index.js',
  'data-answers': '/static-pages/answers.js',
  'data-newer': '/static-pages/newer.js',
  'data-speech': '/static-pages/speech.js',
  'data-start': '/static-pages/start.js',
}

/**
 * The script of a static page: exit, wipe, notices. In a build it is the only one, because the export removes those of
 * Next. `next dev` keeps React on the page, so there it waits for hydration: what it shows would be a mismatch before.
 */
export const StaticPageScript = () =>
  process.env.NODE_ENV === 'development' ? <Script {...SCRIPT} /> : <script {...SCRIPT} defer />
