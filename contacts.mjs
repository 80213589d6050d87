import { say } from './documents.mjs'
const office = ['maandag tot en met vrijdag, 9.00 tot 17.00 uur', 'Monday to Friday, 9:00 to 17:00']
const none = ['', '']
export const contacts = {
  ind: {
    name: ['IND (Immigratie- en Naturalisatiedienst)', 'IND (Immigration and Naturalisation Service)'],
    what: say(
      ['Beslist over de aanvraag en beantwoordt vragen over een eigen zaak.', 'Decides on the application and answers questions about a case of your own.'],
      ['Leg het V-nummer klaar.', 'Have the V-number (V-nummer) ready.'],
    ),
    hours: office,
  },
  'ind-nareis': {
    name: ['IND-informatielijn gezinshereniging (nareislijn)', 'IND information line for family reunification (nareislijn)'],
    what: say(
      ['Tijdelijke lijn voor vragen over nareis, alleen in het Nederlands of Engels.', 'Temporary line for questions about nareis, in Dutch or English only.'],
      ['De IND geeft het nummer.', 'The IND gives the number.'],
    ),
    hours: none,
  },
  vwn: {
    name: ['VluchtelingenWerk Nederland (landelijk)', 'Dutch Council for Refugees, national office (VluchtelingenWerk Nederland)'],
    what: say(
      ['Helpt vluchtelingen met hun procedure en met gezinshereniging.', 'Helps refugees with their procedure and with family reunification.'],
      ['Dit is het landelijke kantoor.', 'This is the national office.'],
    ),
    hours: none,
  },
  'vwn-local': {
    name: ['VluchtelingenWerk in de gemeente', 'Dutch Council for Refugees in the municipality (VluchtelingenWerk)'],
    what: ['Vraag op de site of bij de gemeente naar het kantoor in de regio.', 'Ask on the website or at the municipality for the office in the region.'],
    hours: none,
  },
  nidos: {
    name: ['Nidos', 'Nidos'],
    what: say(
      ['Voogd van kinderen onder de 18 die zonder ouders in Nederland zijn.', 'Guardian of children under 18 who are in the Netherlands without parents.'],
      ['Bel eerst de eigen voogd.', 'Call the child’s own guardian first.'],
    ),
    hours: none,
  },
  'rode-kruis': {
    name: ['Rode Kruis, Herstel van familiecontact (Restoring Family Links)', 'Netherlands Red Cross (Rode Kruis), Restoring Family Links'],
    what: ['Helpt gratis zoeken naar familie als het contact weg is door oorlog of vlucht.', 'Helps free of charge to look for family when contact was lost through war or flight.'],
    hours: none,
  },
  'icrc-familylinks': {
    name: ['Family Links van het Internationale Rode Kruis', 'Family Links of the International Red Cross'],
    what: ['Site voor de hele wereld om familie te zoeken, met het Rode Kruis in elk land.', 'Worldwide site to look for family, with the Red Cross of each country.'],
    hours: none,
  },
  'juridisch-loket': {
    name: ['Het Juridisch Loket', 'Legal Services Counter (Het Juridisch Loket)'],
    what: say(
      ['Geeft gratis een eerste juridisch advies bij weinig inkomen en spaargeld.', 'Gives first legal advice free of charge to people with little income and savings.'],
      ['Wijst ook de weg naar een advocaat.', 'Also tells how to find a lawyer.'],
    ),
    hours: office,
  },
  'raad-voor-rechtsbijstand': {
    name: ['Raad voor Rechtsbijstand', 'Legal Aid Board (Raad voor Rechtsbijstand)'],
    what: say(
      ['Regelt hulp van een advocaat en betaalt mee, ook bij asiel.', 'Arranges help from a lawyer and pays part of it, for asylum too.'],
      ['De advocaat vraagt dit aan.', 'The lawyer applies for it.'],
    ),
    hours: none,
  },
  coa: {
    name: ['COA (Centraal Orgaan opvang asielzoekers)', 'COA, reception of asylum seekers (Centraal Orgaan opvang asielzoekers)'],
    what: ['Regelt opvang voor asielzoekers en voor gezinsleden die komen en geen woning hebben.', 'Arranges reception of asylum seekers, and of family members who arrive without a home.'],
    hours: none,
  },
  'coa-reception': {
    name: ['COA, opvang vragen voor gezinsleden die komen', 'COA, asking for reception for arriving family members'],
    what: say(
      ['Mail hierheen na het boeken van de reis en voor het vertrek.', 'Write here after booking the journey and before departure.'],
      ['Het antwoord komt binnen 2 werkdagen.', 'The answer comes within 2 working days.'],
      ['Controleer het adres eerst op de site van het COA.', 'Check the address first on the website of the COA.'],
    ),
    hours: none,
  },
  refugeehelp: {
    name: ['RefugeeHelp', 'RefugeeHelp'],
    what: ['Site van VluchtelingenWerk en anderen, met uitleg voor vluchtelingen in veel talen.', 'Site of VluchtelingenWerk and others, with explanations for refugees in many languages.'],
    hours: none,
  },
  iom: {
    name: ['IOM Nederland', 'IOM Netherlands (IOM Nederland)'],
    what: ['Kan tegen betaling de reis van het gezin regelen en begeleiden.', 'Can arrange and escort the journey of the family for a fee.'],
    hours: none,
  },
  'nederland-wereldwijd': {
    name: ['Nederland Wereldwijd', 'NetherlandsWorldwide (Nederland Wereldwijd)'],
    what: say(
      ['Geeft informatie over Nederlandse ambassades, papieren uit het buitenland en reizen.', 'Gives information on Dutch embassies, papers from abroad and travel.'],
      ['De Engelse site is netherlandsworldwide.nl.', 'The English site is netherlandsworldwide.nl.'],
    ),
    hours: ['dag en nacht, alle dagen', 'day and night, every day'],
  },
  'bureau-wbtv': {
    name: ['Bureau Wbtv, register van beëdigde vertalers', 'Bureau Wbtv, register of sworn translators (register van beëdigde vertalers)'],
    what: ['Zoek hier op taal en postcode een vertaler die een Nederlandse rechtbank heeft beëdigd.', 'Find here by language and postcode a translator sworn in by a Dutch court.'],
    hours: none,
  },
  ggd: {
    name: ['GGD (gezondheidsdienst van de gemeente)', 'GGD, public health service of the municipality'],
    what: ['Maak hier een afspraak voor de tbc-test als die nodig is en niet in de opvang gebeurt.', 'Make an appointment here for the TB test if it is needed and not done in reception.'],
    hours: none,
  },
  duo: {
    name: ['DUO Inburgering', 'DUO, civic integration (DUO Inburgering)'],
    what: ['Stuurt de brief over inburgeren en beantwoordt vragen over examens en de lening.', 'Sends the letter about civic integration and answers questions about exams and the loan.'],
    hours: office,
  },
  rijksoverheid: {
    name: ['Informatie Rijksoverheid', 'Government information service (Informatie Rijksoverheid)'],
    what: say(
      ['Beantwoordt algemene vragen over regels van de overheid.', 'Answers general questions about government rules.'],
      ['Deze dienst kent de eigen zaak niet.', 'This service does not know the case itself.'],
    ),
    hours: ['werkdagen, 8.00 tot 20.00 uur', 'working days, 8:00 to 20:00'],
  },
}
