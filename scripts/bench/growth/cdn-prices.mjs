/** List prices of sending one GB to Europe, as the maker's own page had them on a day. Free allowances are left out. */
export const CDN_PRICES = [
  {
    name: 'bunny.net, standard network',
    dollarsPerGB: 0.01,
    listedOn: '2026-09-20',
    source: 'docs.bunny.net/cdn/pricing',
  },
  {
    name: 'Amazon CloudFront, first 10 TB',
    dollarsPerGB: 0.085,
    listedOn: '2026-09-05',
    source: 'aws.amazon.com/cloudfront/pricing',
  },
  {
    name: 'Cloudflare, static assets',
    dollarsPerGB: 0,
    listedOn: '2026-11-22',
    source: 'developers.cloudflare.com/workers/static-assets/billing-and-limitations',
  },
]
