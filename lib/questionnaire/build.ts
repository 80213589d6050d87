/** The release of these pages and scripts: equal sources have equal names. Written in by next.config.mjs. */
export const BUILD = process.env.BUILD ?? ''
