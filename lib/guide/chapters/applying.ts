/** From the term to the decision. */
import { condition, contact, date, note, route, say, step } from '../entry'
import { pictured, section } from './chapter'

export const APPLYING = {
  term: [
    section(
      'term-who',
      date('apply'),
      say('filing-counts', 'ind-2022'),
      say('incomplete-is-fine', 'ind-2025', 'refugeehelp-2026'),
      condition('on-time'),
    ),
    pictured(
      'term-count',
      'counting',
      say('first-decision', 'vwn', 'ind-2025'),
      say('card-date', 'vwn'),
      say('received-date', 'ind-2025', 'ind-2022', 'ind-2019'),
      say('weekend', 'atw'),
      say('by-post', 'ind-2022'),
    ),
    section(
      'term-subsidiary',
      date('apply-from'),
      date('ask-term'),
      say('subsidiary-before-law', 'refugeehelp-2026', 'law-2026'),
      say('kind-not-known', 'refugeehelp-2026', 'law-2026'),
    ),
    section('dates-wrong', note('dates-to-check'), note('card-date')),
  ],
  cost: [
    pictured('fees', 'fees', route('nareis'), step('pay-fee'), say('fee-year', 'refugeehelp-2026')),
    section(
      'other-costs',
      say('outdated-embassy-fee', 'ind-2022', 'ind-2025'),
      say('other-costs', 'ind-3076d', 'vwn'),
      say('not-for-sale', 'ind-2026-10'),
    ),
  ],
  apply: [
    section(
      'routes',
      step('choose-route'),
      say('one-application', 'ind-2025'),
      step('apply-online'),
      step('apply-post'),
      step('apply-embassy'),
      say('continuous-residence', 'ind-2022', 'ind-2019'),
      step('embassy-send'),
      date('embassy-send'),
      note('embassy-not-lawful'),
    ),
    section('before-sending', say('own-responsibility', 'vwn', 'ind-3076d'), step('keep-proof')),
    section(
      'outdated-apply',
      say('outdated-helper', 'ind-2022', 'ind-2025'),
      say('outdated-forms', 'ind-3076d', 'ind-2022'),
    ),
  ],
  wait: [
    section('receipt', step('receipt-letter'), step('send-originals')),
    section(
      'letters',
      step('answer-letters'),
      say('letter-is-normal', 'ind-2022'),
      date('reply'),
      step('dna-or-interview'),
      say('address-to-ind', 'ind-2022'),
      step('add-newborn'),
    ),
    section(
      'waiting',
      step('wait-decision'),
      say('when-the-ind-starts', 'ind-2026-10'),
      date('ind-decision'),
      say('waiting-long', 'ind-2025', 'vwn', 'refugeehelp-2026'),
      step('late-decision'),
      step('do-not-withdraw'),
      note('on-hold'),
      say('pending-cases', 'ind-2026', 'law-2026'),
      say('not-dutch-yet', 'ind-2025', 'ind-3076d'),
    ),
  ],
  refusal: [
    section(
      'refused',
      note('refused'),
      step('object-negative'),
      date('object'),
      step('appeal-negative'),
      date('appeal'),
      say('reasons-in-letter', 'ind-3076d', 'vw-69'),
      say('pro-forma', 'vw-69'),
      say('legal-aid', 'vwn'),
      say('one-yes-one-no', 'ind-2022'),
      contact('juridisch-loket'),
      contact('raad-voor-rechtsbijstand'),
    ),
    section(
      'again',
      note('refusal-final'),
      step('refusal-final'),
      note('earlier-application'),
      step('earlier-application'),
      say('apply-again', 'cjeu-c380-17', 'ind-2025'),
    ),
  ],
} as const
