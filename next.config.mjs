import { rulesVersion } from './scripts/rules-version.mjs'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types of everything, tests included; a build for visitors need not do it again.
  typescript: { ignoreBuildErrors: true },
  env: { RULES_VERSION: rulesVersion() },
  experimental: { globalNotFound: true },
}
