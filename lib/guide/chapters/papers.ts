/** The papers and how to send them. */
import { contact, note, paper, say, step } from '../entry'
import { pictured, section } from './chapter'

export const PAPERS = {
  papers: [
    section(
      'papers-first',
      step('collect-documents'),
      say('papers-may-follow', 'ind-2025', 'refugeehelp-2026'),
      say('tell-the-truth', 'ind-3076d', 'ind-2022'),
    ),
    section(
      'papers-each',
      paper('application-form'),
      paper('sponsor-declaration'),
      paper('face-photo'),
      paper('identity-copy'),
      paper('relationship-original'),
      paper('sponsor-identity-copy'),
      paper('signature-upload'),
    ),
    section(
      'papers-by-age',
      paper('antecedents'),
      paper('marital-status'),
      say('other-names', 'ind-2019', 'ind-2025'),
    ),
    section('papers-partner', paper('partner-questionnaire')),
    section(
      'papers-parent-behind',
      say('consent-about', 'ind-2025', 'ind-2022', 'vwn'),
      paper('remaining-parent-consent'),
      paper('remaining-parent-identity'),
      paper('remaining-parent-relationship'),
      paper('remaining-parent-unable'),
      say('court-consent', 'ind-2025', 'vwn'),
    ),
    section(
      'papers-foster',
      paper('biological-parents-identity'),
      paper('biological-parents-relationship'),
      paper('adoption-decision'),
      paper('guardianship'),
      paper('death-certificates'),
    ),
  ],
  send: [
    pictured('how-to-send', 'how-to-send', say('originals-later', 'ind-2025')),
    section(
      'translation',
      step('translate'),
      paper('sworn-translation'),
      say('german', 'vwn', 'ind-2025', 'ind-2022'),
      contact('bureau-wbtv'),
    ),
    section(
      'legalising',
      say('never-in-danger', 'ind-2022', 'ind-3076d'),
      step('legalise'),
      paper('legalisation'),
      say('legalising-costs', 'ind-3076d'),
    ),
    section(
      'missing-papers',
      step('explain-missing-papers'),
      paper('missing-papers-explanation'),
      paper('relationship-other-evidence'),
      say('papers-tested', 'ind-2022'),
      say('dna', 'ind-2022', 'ind-2025'),
      paper('dna-appendix'),
    ),
    section('passports', note('passport-too-short'), step('laissez-passer')),
  ],
} as const
