'use client'
/** `next.config.mjs` puts it in the place of the framework's own page for when everything fails. */
export { SiteTrouble as default } from '@/components/site/site-trouble'
