/** The oldest browsers that get working pages, as esbuild names them. `browserslist` in package.json says the same to Next. */
export const OLDEST_BROWSERS = ['safari15', 'ios15', 'chrome90', 'firefox91']
