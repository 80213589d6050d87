import { readFileSync } from 'node:fs'
import * as A from '/work/main/lib/rules/assessment.ts'
const load = (l, n) => JSON.parse(readFileSync(`/work/main/locales/${l}/${n}.json`, 'utf8'))
const flat = (o, p = '') => Object.entries(o).flatMap(([k, v]) => typeof v === 'string' ? [[p + k, v]] : flat(v, p + k + '.'))
const bad = {
  nl: /betreffende|indien|verstrekken|relevant|teneinde|dient te|middels|inzake|alsmede|conform|ongeldig|verplicht veld|helaas|\bje\b|\bjij\b|\bjouw\b|\bjullie\b/i,
  en: /please|sorry|invalid|pursuant|prior to|in order to|provided that|n't\b/i,
}
const say = (...a) => console.log(...a)
const starts = ['decision-date','decision-received','birth-date','embassy-visit','reply-by','submitted','object-by','decided','mvv-from','mvv-until','arrived','permit-issued','safe-day','mvv-appointment']
const need = {
  documents: [...A.DOCUMENTS.flatMap((d) => ['name', 'why', 'how'].map((k) => `${d}.${k}`)), 'missing-is-better-than-late'],
  deadlines: [...A.DEADLINES.flatMap((d) => ['title', 'what'].map((k) => `${d}.${k}`)),
    ...starts.flatMap((s) => [`counting.start.${s}`, `counting.earlier-of.${s}`]),
    ...A.NON_WORKING_REASONS.flatMap((s) => [`counting.not-working.${s}`, `counting.not-working-later.${s}`]),
    ...A.COUNT_UNITS.flatMap((u) => ['one', 'other'].flatMap((n) => [`counting.add.${u}_${n}`, `counting.take-off.${u}_${n}`])),
    'whyCareful', 'latestNote', 'passed', 'daysLeft_one', 'daysLeft_other', 'daysPast_one', 'daysPast_other', 'today'],
  steps: [...A.STEPS.flatMap((d) => ['title', 'text'].map((k) => `${d}.${k}`)), ...A.PHASES.flatMap((p) => [`phases.${p}.title`, `phases.${p}.about`]), 'papersMayFollow'],
  contacts: JSON.parse(readFileSync('/work/shared/spec/contacts.json', 'utf8')).flatMap((c) => ['name', 'what', 'hours'].map((k) => `${c.id}.${k}`)),
}
const limits = { how: 4, howSafe: 4, text: 4, textSafe: 4, what: 3, why: 1, about: 1 }
for (const n of Object.keys(need)) {
  const t = { nl: Object.fromEntries(flat(load('nl', n))), en: Object.fromEntries(flat(load('en', n))) }
  if (Object.keys(t.nl).join() !== Object.keys(t.en).join()) say('TREE', n)
  for (const k of need[n]) if (!(k in t.nl)) say('MISSING', n, k)
  for (const l of ['nl', 'en']) {
    let w = 0, s = 0
    for (const [k, v] of Object.entries(t[l])) {
      if (bad[l].test(v)) say('WORD', l, n, k, v.match(bad[l])[0])
      if (/[!—<>?]/.test(v)) say('SIGN', l, n, k, v)
      if (/\+?\d[\d ]{6,}\d/.test(v)) say('PHONE', l, n, k)
      const ph = (x) => (x.match(/{{\w+}}/g) ?? []).sort().join()
      if (ph(t.nl[k]) !== ph(t.en[k])) say('PLACE', n, k)
      const base = k.split('.').pop().split('_')[0]
      const sents = v.replaceAll(/{{date}}|{{day}}/g, '28 februari 2027').split(/(?<=[.])\s+(?=[A-Z0-9'])/).filter(Boolean)
      if (limits[base] && n !== 'contacts' && sents.length > limits[base]) say('COUNT', l, n, k, sents.length)
      const isText = !/^(name|title|hours|passed|today|daysLeft|daysPast)/.test(base)
      let kw = 0
      for (const x of sents) {
        const c = x.split(/\s+/).length
        if (c > 20) say('LONG', l, n, k, c, x)
        else if (c > 17 && isText) say('  longish', l, n, k, c, x)
        kw += c; if (isText) { w += c; s++ }
      }
      if (isText && kw / sents.length > 14 && sents.length > 1) say('MEAN', l, n, k, (kw / sents.length).toFixed(1))
      if (/_family-member|_counsellor/.test(k) && !(k.replace(/_(family-member|counsellor)/, '_family-member') in t[l] && k.replace(/_(family-member|counsellor)/, '_counsellor') in t[l])) say('VARIANT', k)
      if (l === 'nl' && /\b(u|uw)\b/i.test(v)) say('  u:', n, k)
      if (l === 'en' && /\byour?\b/i.test(v)) say('  you:', n, k)
    }
    say(l, n, 'mean', (w / s).toFixed(1), 'sentences', s)
  }
}
