/** Who can bring family and who can come. */
import { condition, date, note, ofSponsor, paper, route, say, step } from '../entry'
import { pictured, section } from './chapter'

export const WHO = {
  sponsor: [
    section(
      'about-sponsor',
      say('what-is-nareis', 'ind-2025', 'ind-2022', 'vwn'),
      say('own-permit', 'ind-2022', 'ind-2019', 'vwn'),
      say('derived-permit', 'ind-2022', 'ind-2019', 'vwn'),
      say('temporary-permit', 'ind-2022', 'ind-2019'),
      step('read-decision'),
      say('two-kinds', 'law-2026', 'refugeehelp-2026'),
    ),
    section(
      'sponsor-conditions',
      ofSponsor('permit'),
      ofSponsor('protection'),
      ofSponsor('not-family-entrant'),
      ofSponsor('public-order'),
    ),
    pictured('by-permit', 'permits'),
    section(
      'two-laws',
      say('new-law', 'law-2026', 'ind-2026'),
      note('transition-pending'),
      note('transition-days'),
    ),
  ],
  everyone: [
    section(
      'for-everyone',
      say('each-person-apart', 'ind-2025', 'ind-2022'),
      condition('family-before-entry'),
      say('bond-on-entry', 'ind-2022', 'ind-2025'),
      condition('family-still'),
      condition('mentioned'),
      condition('member-public-order'),
    ),
    section('no-contact', note('missing-family-file-anyway'), step('trace-missing')),
    section(
      'subsidiary-only',
      say('subsidiary-about', 'law-2026', 'refugeehelp-2026'),
      condition('waiting-period'),
      condition('income'),
      condition('housing'),
      say('subsidiary-hardship', 'refugeehelp-2026', 'law-2026'),
    ),
  ],
  partner: [
    pictured('partner-law', 'law-partner', condition('relationship'), condition('partners-of-age')),
    section(
      'partner-more',
      say('unmarried-new-law', 'law-2026', 'ind-2022', 'vwn', 'ind-2019'),
      say('could-not-marry', 'law-2026'),
      say('religious-wedding', 'refugeehelp-2025', 'law-2026'),
      say('registered-partner', 'law-2026'),
    ),
    section('several-partners', condition('only-partner'), note('choose-again')),
    pictured('partner-papers', 'papers-partner'),
  ],
  children: [
    pictured(
      'child-law',
      'law-child',
      condition('child-age'),
      condition('in-household'),
      say('adult-child-old-law', 'vwn', 'ind-2022', 'ind-2019'),
      say('own-family-means', 'vwn', 'ind-2019'),
      date('child-turns-18'),
    ),
    section(
      'whose-child',
      condition('child-kind'),
      condition('parent-comes'),
      condition('not-other-partners-child'),
      condition('parent-consent'),
      note('parent-stays-behind'),
      say('born-after-flight', 'ind-2025', 'ind-2022'),
      say('born-here', 'ind-3076d'),
    ),
    pictured('child-papers', 'papers-child'),
  ],
  parents: [
    pictured(
      'parent-law',
      'law-parent',
      condition('sponsor-was-minor-alone'),
      say('minor-three-months', 'ind-2022', 'vwn', 'cjeu-c550-16', 'cjeu-c560-20'),
      condition('biological-parent'),
      condition('parent-protection'),
      date('sponsor-turns-18'),
    ),
    pictured('parent-papers', 'papers-parent', paper('guardian-evidence')),
  ],
  others: [
    section(
      'other-family',
      route('other-family'),
      say('who-is-other', 'ind-2025', 'vwn'),
      say('siblings-of-minor', 'vwn', 'ind-2025'),
      say('siblings-dependent', 'vwn', 'cjeu-c560-20'),
    ),
    section('already-here', route('own-asylum'), step('own-asylum-claim')),
    pictured(
      'no-permit',
      'free-movement',
      route('free-movement'),
      say('british', 'ind-3076d', 'ind-7018'),
      say('eu-law-test', 'ind-3076d'),
      route('eu-law'),
      route('temporary-protection'),
    ),
    pictured('sibling-papers', 'papers-sibling', paper('tb-intent')),
    pictured('tb-list', 'tb-exempt'),
  ],
} as const
