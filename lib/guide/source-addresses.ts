/** Where the sources stood on the web. Only addresses at which their text was seen: none is made up. */
import type { SourceId } from '@/lib/rules'

interface Addresses {
  /** Complete, with https. */
  web: readonly string[]
  /** Not every part of the source has an address here: the rest is found by title and publisher. */
  isPart?: true
}

/** The copy that was read bore no address: an old brochure, and a form of which each year has a new edition. */
const NONE: Addresses = { web: [], isPart: true }
const HELP = 'https://www.refugeehelp.nl'
const IND = 'https://ind.nl'
/** Leads to a ruling by its European case number. */
const RULING = 'https://deeplink.rechtspraak.nl/uitspraak?id='

export const SOURCE_ADDRESSES: Readonly<Record<SourceId, Addresses>> = {
  'ind-2025': { web: [`${IND}/en/residence-permits/asylum/asylum-family-reunification`] },
  'ind-2022': { web: [`${IND}/asiel/Paginas/Familielid-van-vluchteling.aspx`] },
  vwn: { web: ['https://forrefugees.vluchtelingenwerk.nl/nl/gezinshereniging'] },
  'ind-2019': { web: [`${IND}/en/asylum/Pages/Family-member-of-refugee.aspx`] },
  'ind-3076d': NONE,
  'law-2026': {
    web: [
      'https://zoek.officielebekendmakingen.nl/stb-2026-105.html',
      'https://www.eerstekamer.nl/wetsvoorstel/36703_wet_invoering',
    ],
  },
  'ind-2026': {
    web: [
      `${IND}/en/news/ind-assessing-new-family-reunification-rules-in-practice`,
      `${IND}/en/home/when-will-the-ind-start-with-my-application-for-family-reunification`,
    ],
  },
  'refugeehelp-2026': {
    web: [
      `${HELP}/nl/status-holder/article/100022-zo-gaat-het-proces-van-gezinshereniging`,
      `${HELP}/en/status-holder/article/100281-waiting-for-a-decision-on-your-application-for-family-reunification-for-asylum-seekers-post-travel`,
    ],
    isPart: true,
  },
  'refugeehelp-2025': {
    web: [`${HELP}/nl/status-holder/article/100021-documenten-voor-gezinshereniging-verzamelen-en-vertalen`],
    isPart: true,
  },
  'vwn-2025': {
    web: [
      'https://newsroom.vluchtelingenwerk.nl/258468-vluchtelingenwerk-stopt-noodgedwongen-met-begeleiding-gezinshereniging',
    ],
  },
  'ind-7018': NONE,
  atw: { web: ['https://wetten.overheid.nl/BWBR0002448'] },
  'vw-69': { web: ['https://wetten.overheid.nl/BWBR0011823'] },
  'cjeu-c550-16': { web: ['https://fra.europa.eu/en/caselaw-reference/cjeu-case-c-55016-judgment'] },
  'cjeu-c380-17': { web: ['https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=295'] },
  'cjeu-c560-20': { web: ['https://fra.europa.eu/en/caselaw-reference/cjeu-case-c-56020-judgment'] },
  'cjeu-c279-20': { web: ['https://eur-lex.europa.eu/legal-content/EN/AUTO/?uri=CELEX%3A62020CA0279'] },
  'ind-2026-10': {
    web: [
      `${IND}/nl/asiel-en-nareis-het-migratiepact-en-andere-ontwikkelingen/nieuwe-wetten-en-regels-asiel-en-nareis`,
      `${IND}/nl/verblijfsvergunningen/asiel/gezinshereniging-asiel`,
      `${IND}/nl/asiel-en-nareis-het-migratiepact-en-andere-ontwikkelingen/wanneer-begint-de-ind-met-mijn-nareisaanvraag`,
    ],
  },
  'ind-2021-08': { web: [`${IND}/nl/nieuws/ind-past-werkwijze-aan-bij-nareisverzoeken-minderjarigen`] },
  'cjeu-c230-21': { web: ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62021CJ0230'] },
  'cjeu-c273-20': { web: ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62020CJ0273'] },
  'rbdha-2023-21339': { web: [`${RULING}ECLI:NL:RBDHA:2023:21339`] },
  'rbdha-2020-14196': { web: [`${RULING}ECLI:NL:RBDHA:2020:14196`, `${RULING}ECLI:NL:RVS:2021:2618`] },
  'rvs-2024-3992': { web: [`${RULING}ECLI:NL:RVS:2024:3992`] },
  'ecthr-2024': {
    web: [
      'https://www.bailii.org/eu/cases/ECHR/2024/30.html',
      'https://www.bailii.org/eu/cases/ECHR/2024/697.html',
      'https://www.bailii.org/eu/cases/ECHR/2024/698.html',
    ],
  },
  'eu-2024-1347': { web: ['https://eur-lex.europa.eu/eli/reg/2024/1347/oj'] },
  'eu-2024-1351': { web: ['https://eur-lex.europa.eu/eli/reg/2024/1351/oj'] },
  nidos: { web: ['https://www.nidos.nl/gezinshereniging'] },
  ombudsman: { web: ['https://www.nationaleombudsman.nl/ind/asiel-en-nareis'] },
}
