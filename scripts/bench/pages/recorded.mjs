/**
 * Live sites of the same kind, measured on 2026-11-21 on another machine, with the same two connections: kB as
 * transferred at the first visit, milliseconds on slow 4G and on 3G, and from Continue to the next question.
 */
export const RECORDED = {
  'USAgov benefit finder': { kB: 105, scriptKB: 94, readable: [1324, 3724], usable: [1335, 3723], next: 100 },
  'IRS Direct File': { kB: 309, scriptKB: 169, readable: [2224, 6696], usable: [2198, 6638], next: 78 },
  'GOV.UK question pages': { kB: 113, scriptKB: 12, readable: [728, 1724], usable: [647, 1647], next: 362 },
}
