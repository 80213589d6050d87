import { rulesVersion } from './scripts/rules-version.mjs'
import { sourceHash } from './scripts/source-hash.mjs'

const BUILD = sourceHash().slice(0, 16)

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // `npm run dev` names localhost; the other name of the same machine works too.
  allowedDevOrigins: ['127.0.0.1'],
  // The same sources make the same files: a release in which nothing changed is nothing new to a device.
  generateBuildId: () => BUILD,
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  // The route of the static pages' scripts and the case layout bundle with it while pages are rendered.
  serverExternalPackages: ['esbuild'],
  env: { RULES_VERSION: rulesVersion(), BUILD },
  experimental: { globalNotFound: true },
}
