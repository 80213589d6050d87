/**
 * List prices of sending one GB to Europe, from the maker's own page; `seen` says how sure the day is. Free allowances
 * are left out, and so is what CloudFront takes for each request.
 */
const UNDATED = 'seen on 2026-11-22 in a copy without a day'

export const CDN_PRICES = [
  {
    name: 'bunny.net, standard network',
    dollarsPerGB: 0.01,
    seen: 'listed on 2026-09-20',
    source: 'docs.bunny.net/cdn/pricing',
  },
  {
    name: 'Amazon CloudFront, first 10 TB, without its price of requests',
    dollarsPerGB: 0.085,
    seen: UNDATED,
    source: 'aws.amazon.com/cloudfront/pricing',
  },
  {
    name: 'Cloudflare, static assets',
    dollarsPerGB: 0,
    seen: UNDATED,
    source: 'developers.cloudflare.com/workers/static-assets/billing-and-limitations',
  },
]
