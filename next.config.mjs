import { rulesVersion } from './scripts/rules-version.mjs'
import { sourceHash } from './scripts/source-hash.mjs'

const BUILD = sourceHash().slice(0, 16)

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // The same sources make the same files: a release in which nothing changed is nothing new to a device.
  generateBuildId: () => BUILD,
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    root: import.meta.dirname,
    // The framework's own page for when everything fails is in English, and weighs 1.3 kB on every page.
    resolveAlias: {
      './builtin/global-error': './app/last-trouble.tsx',
      '../components/builtin/global-error': './app/last-trouble.tsx',
    },
  },
  // `npm test` checks the types of everything, tests included; a build for visitors need not do it again.
  typescript: { ignoreBuildErrors: true },
  env: { RULES_VERSION: rulesVersion(), BUILD },
  experimental: { globalNotFound: true },
}
