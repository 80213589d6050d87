/**
 * Whom to call, write to or visit: the only telephone numbers and e-mail addresses in the guide.
 * Carried over from the project's list of contacts. Each entry names the public page it
 * was read from, and `confidence` says how sure that is. What could not be found is null, never guessed.
 * Names, descriptions and opening hours are texts: locales, contacts.json.
 */

import { FIRST_PHONES } from './first-phones'

export const CONTACT_IDS = [
  'ind',
  'ind-nareis',
  'vwn',
  'vwn-local',
  'nidos',
  'rode-kruis',
  'icrc-familylinks',
  'juridisch-loket',
  'raad-voor-rechtsbijstand',
  'coa',
  'coa-reception',
  'refugeehelp',
  'iom',
  'nederland-wereldwijd',
  'bureau-wbtv',
  'ggd',
  'duo',
  'rijksoverheid',
  'veilig-thuis',
  'ombudsman',
  'ind-complaints',
] as const
export type ContactId = (typeof CONTACT_IDS)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export interface Contact {
  id: ContactId
  /** E.164; null for a short or free number that works only inside the Netherlands, and where there is none. */
  phone: string | null
  /** As people in the Netherlands write it. */
  phoneShown: string | null
  /** E.164, for a call from another country. */
  phoneAbroad: string | null
  web: string | null
  email: string | null
  /** Where the number or address was found. */
  source: { title: string; address: string }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: the source has no date. */
  sourceDate: string | null
  confidence: Confidence
}

export const CONTACTS: { readonly [Id in ContactId]: Readonly<Contact> & { readonly id: Id } } = {
  ind: {
    id: 'ind',
    ...FIRST_PHONES.ind,
    phoneAbroad: '+31880430430',
    web: 'https://ind.nl/',
    email: null,
    source: {
      title:
        'IND home page: telephone and hours (2020); IND contact page of 2018 has the same number, hours and number from abroad; the brochure of 2015 (ind-3076d) and an undated IND letter in public code have the same number',
      address: 'https://ind.nl/en/?pk_campaign=header&pk_kwd=logo',
    },
    sourceDate: '2020',
    confidence: 'high',
  },
  'ind-nareis': {
    id: 'ind-nareis',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://ind.nl/nl/verblijfsvergunningen/asiel/gezinshereniging-asiel',
    email: null,
    source: {
      title:
        'Nederlandsgids, Tweestatusstelsel asiel 2026 (the line exists, no number given; cites this IND page); VluchtelingenWerk newsroom 258468, 2025 (line from 1 December 2025, Dutch or English)',
      address: 'https://gidsnederland.nl/nl/articles/asylum-two-status-system-2026.html',
    },
    sourceDate: '2026-10-08',
    confidence: 'medium',
  },
  vwn: {
    id: 'vwn',
    ...FIRST_PHONES.vwn,
    phoneAbroad: null,
    web: 'https://www.vluchtelingenwerk.nl/',
    email: 'info@vluchtelingenwerk.nl',
    source: {
      title:
        'Two public files with the same number, undated; address is that of a page that lists the organisation and its site',
      address: 'https://gidsnederland.nl/nl/articles/asylum-residence-hub.html',
    },
    sourceDate: null,
    confidence: 'medium',
  },
  'vwn-local': {
    id: 'vwn-local',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.vluchtelingenwerk.nl/',
    email: null,
    source: {
      title:
        'Nederlandsgids, Hub asiel en verblijf 2026: ask for the office in your region; no direct address of an office finder was found',
      address: 'https://gidsnederland.nl/nl/articles/asylum-residence-hub.html',
    },
    sourceDate: '2026-10-08',
    confidence: 'medium',
  },
  nidos: {
    id: 'nidos',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.nidos.nl/',
    email: null,
    source: {
      title:
        'Nidos, Je voogd (undated, old site); the only telephone number found, in an undated page of a Nidos project, is too old to show',
      address: 'https://www.nidos.nl/voor-jongeren/met-wie-krijg-je-te-maken/je-voogd/',
    },
    sourceDate: null,
    confidence: 'medium',
  },
  'rode-kruis': {
    id: 'rode-kruis',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.rodekruis.nl/',
    email: null,
    source: {
      title:
        'Henry Magazine (Rode Kruis), December 2023, on Restoring Family Links; free of charge: Wikipedia, Restoring Family Links; no telephone number or e-mail of this service was found',
      address: 'https://henrymagazine.rodekruis.nl/december-2023/aan-tafel-met',
    },
    sourceDate: '2023-12',
    confidence: 'medium',
  },
  'icrc-familylinks': {
    id: 'icrc-familylinks',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://familylinks.icrc.org/',
    email: null,
    source: {
      title:
        'United Nations Regional Information Centre, on the start of familylinks.icrc.org (13 November 2012)',
      address:
        'https://archive.unric.org/en/latest-un-buzz/28026-war-disaster-and-migration-separate-thousands-of-family-members-every-year?tmpl=component&print=1&page=',
    },
    sourceDate: '2012-11',
    confidence: 'medium',
  },
  'juridisch-loket': {
    id: 'juridisch-loket',
    phone: null,
    phoneShown: '0800 8020',
    phoneAbroad: '+31302392030',
    web: 'https://www.juridischloket.nl/contact/',
    email: null,
    source: {
      title:
        'Nederlandsgids, Hub asiel en verblijf 2026 (numbers taken from juridischloket.nl/contact on 8 October 2026; free from the Netherlands, usual rates from abroad); its page on legal aid of 7 October 2026 has the same number and hours',
      address: 'https://gidsnederland.nl/nl/articles/asylum-residence-hub.html',
    },
    sourceDate: '2026-10-08',
    confidence: 'high',
  },
  'raad-voor-rechtsbijstand': {
    id: 'raad-voor-rechtsbijstand',
    phone: '+31887871000',
    phoneShown: '088 787 10 00',
    phoneAbroad: null,
    web: 'https://www.rechtsbijstand.nl/',
    email: null,
    source: {
      title:
        'Telephone: one undated public file. Site and role: Nederlandsgids, Advocaat met toevoeging in 2026',
      address: 'https://gidsnederland.nl/nl/articles/legal-aid-lawyer-toevoeging.html',
    },
    sourceDate: null,
    confidence: 'low',
  },
  coa: {
    id: 'coa',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.coa.nl/',
    email: 'info@coa.nl',
    source: {
      title:
        'E-mail: undated public list of administrative bodies; site: COA. No general telephone number was found',
      address:
        'https://www.coa.nl/en/reception-of-asylum-seekers/resettlement-of-refugees/the-organisations-involved',
    },
    sourceDate: null,
    confidence: 'low',
  },
  'coa-reception': {
    id: 'coa-reception',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.coa.nl/',
    email: 'FMMZZevenaarDuiven@coa.nl',
    source: {
      title:
        'IND, Family reunification, English page of 2025 (source id ind-2025); the address is that of the IND page on this subject, and it could not be checked whether the e-mail address is still there in 2026',
      address: 'https://ind.nl/en/residence-permits/asylum/asylum-family-reunification',
    },
    sourceDate: '2025',
    confidence: 'medium',
  },
  refugeehelp: {
    id: 'refugeehelp',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.refugeehelp.nl/',
    email: null,
    source: {
      title:
        'RefugeeHelp, article 100281 (status holders, family reunification); no telephone number or e-mail found',
      address:
        'https://www.refugeehelp.nl/en/status-holder/article/100281-waiting-for-a-decision-on-your-application-for-family-reunification-for-asylum-seekers-post-travel?stepguide=789795',
    },
    sourceDate: '2026-06-11',
    confidence: 'high',
  },
  iom: {
    id: 'iom',
    phone: '+31703181500',
    phoneShown: '070 318 15 00',
    phoneAbroad: null,
    web: 'https://iom-nederland.nl/',
    email: 'iomthehague@iom.int',
    source: {
      title:
        'Wegwijzer mensenhandel (central government), partner page of IOM, undated (this number is for everything but voluntary return); the service: iom-nederland.nl, questions about family reunification',
      address:
        'https://www.wegwijzermensenhandel.nl/partnerorganisaties/internationale-organisatie-voor-migratie-iom',
    },
    sourceDate: null,
    confidence: 'medium',
  },
  'nederland-wereldwijd': {
    id: 'nederland-wereldwijd',
    phone: '+31247247247',
    phoneShown: '+31 247 247 247',
    phoneAbroad: '+31247247247',
    web: 'https://www.nederlandwereldwijd.nl/contact',
    email: null,
    source: {
      title:
        'NOS, July 2019; still the fixed number in a public checker of the official travel advice, September 2026',
      address:
        'https://nos.nl/artikel/2293781-reizigers-in-nood-kunnen-nu-ook-appen-met-buitenlandse-zaken.html',
    },
    sourceDate: '2019-07',
    confidence: 'high',
  },
  'bureau-wbtv': {
    id: 'bureau-wbtv',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: 'https://www.bureauwbtv.nl/tolk-vertaler-zoeken/',
    email: null,
    source: {
      title:
        'Nederlandsgids, Syrische documenten legaliseren en vertalen (2026); no current telephone number found',
      address: 'https://gidsnederland.nl/nl/articles/syrian-documents-legalisation-translation.html',
    },
    sourceDate: '2026-10-08',
    confidence: 'high',
  },
  ggd: {
    id: 'ggd',
    phone: null,
    phoneShown: null,
    phoneAbroad: null,
    web: null,
    email: null,
    source: {
      title:
        'IND, Family reunification, English page of 2025 (source id ind-2025); every region has its own GGD, no national number or finder was looked up',
      address: 'https://ind.nl/en/residence-permits/asylum/asylum-family-reunification',
    },
    sourceDate: '2025',
    confidence: 'medium',
  },
  duo: {
    id: 'duo',
    phone: '+31505999600',
    phoneShown: '050 599 96 00',
    phoneAbroad: null,
    web: 'https://www.inburgeren.nl/',
    email: null,
    source: {
      title:
        'Telephone and hours: one undated public page about the integration exam. Site: Nederlandsgids, Inburgeren in 2026',
      address: 'https://gidsnederland.nl/nl/articles/inburgering-integration-law-2026.html',
    },
    sourceDate: null,
    confidence: 'medium',
  },
  rijksoverheid: {
    id: 'rijksoverheid',
    phone: null,
    phoneShown: '1400',
    phoneAbroad: null,
    web: 'https://www.rijksoverheid.nl/contact',
    email: null,
    source: {
      title:
        'Rijksoverheid, Contact (about 2021; 1400 also in ind-3076d, 2015); its number from abroad is left out because it is old and unconfirmed',
      address: 'https://www.rijksoverheid.nl/contact',
    },
    sourceDate: '2021',
    confidence: 'medium',
  },
  'veilig-thuis': {
    id: 'veilig-thuis',
    phone: '+318002000',
    phoneShown: '0800 2000',
    phoneAbroad: null,
    web: 'https://veiligthuis.nl/',
    email: null,
    source: {
      title:
        'Rijksoverheid: what to do with domestic violence (number, hours, free, 112); municipality pages have the same; undated, read on 30 November 2026',
      address:
        'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    },
    sourceDate: null,
    confidence: 'high',
  },
  ombudsman: {
    id: 'ombudsman',
    phone: '+318003355555',
    phoneShown: '0800 33 55 555',
    phoneAbroad: null,
    web: 'https://www.nationaleombudsman.nl/',
    email: null,
    source: {
      title:
        'IND, page on complaints (the way to the ombudsman); number and hours through a secondary page of 8 October 2026, to be confirmed',
      address: 'https://ind.nl/en/service-contact/contact-with-ind/complaints-about-the-ind',
    },
    sourceDate: '2026-10-08',
    confidence: 'medium',
  },
  'ind-complaints': {
    id: 'ind-complaints',
    phone: '+31880430470',
    phoneShown: '088 043 04 70',
    phoneAbroad: '+31880430470',
    web: 'https://ind.nl/en/service-contact/contact-with-ind/complaints-about-the-ind',
    email: null,
    source: {
      title:
        'IND, page on complaints (number and six weeks); ind-3076d has the same number; undated, read on 30 November 2026',
      address: 'https://ind.nl/en/service-contact/contact-with-ind/complaints-about-the-ind',
    },
    sourceDate: null,
    confidence: 'high',
  },
}
