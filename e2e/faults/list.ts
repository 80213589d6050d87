/** The faults and the bad input that the guide must stand, each with the tests that hold it. */

export interface Fault {
  number: number
  /** What goes wrong, and what happens then. */
  what: string
  /** Where each test is, and what to know its title by, or that of its group. */
  tests: readonly (readonly [file: string, title: string])[]
}

const STORAGE = 'e2e/faults/storage.spec.ts'
const KEEP = 'e2e/keep.spec.ts'
const CLOCK = 'e2e/faults/clock.spec.ts'
const TERMS = 'e2e/faults/terms.spec.ts'
const DATES = 'e2e/faults/dates.spec.ts'
const NAMES = 'e2e/faults/names.spec.ts'
const MOVING = 'e2e/faults/moving.spec.ts'
const UNSURE = 'e2e/faults/unsure.spec.ts'
const EARLY = 'e2e/faults/before-the-script.spec.ts'
const ACCESS = 'e2e/access.spec.ts'
const PITFALLS = 'e2e/framework-issues.spec.ts'
const HAND_OVER = 'e2e/hand-over.spec.ts'
const FILES = 'e2e/opened-files.spec.ts'
const OFFLINE = 'e2e/offline.spec.ts'
const VISITORS = 'scripts/bad-visitors.test.mjs'
const SERVER = 'scripts/serve.test.mjs'

export const FAULTS: readonly Fault[] = [
  {
    number: 1,
    what: 'What was kept is no JSON or is cut off: say so, offer the text, start empty',
    tests: [[STORAGE, 'fault 1: ']],
  },
  {
    number: 2,
    what: 'What was kept has another shape: the same, and no guess at a part of it',
    tests: [[STORAGE, 'fault 2: ']],
  },
  {
    number: 3,
    what: 'A file of an older version: brought up to date step by step, and what is dropped is told',
    tests: [['lib/case-file/migrate.test.ts', 'fault 3: ']],
  },
  {
    number: 4,
    what: 'A file of a newer version: never written over, and said so',
    tests: [
      ['lib/case-file/migrate.test.ts', 'fault 4: '],
      [FILES, 'fault 4: '],
    ],
  },
  {
    number: 5,
    what: 'Two tabs save one case: the reader is told and chooses',
    tests: [
      [KEEP, 'fault 5: '],
      ['lib/session/device.test.ts', 'fault 5: '],
    ],
  },
  {
    number: 6,
    what: 'Wiped in one tab: every tab forgets',
    tests: [
      [KEEP, 'fault 6: '],
      ['lib/session/wiping.test.ts', 'fault 6: '],
    ],
  },
  {
    number: 7,
    what: 'The browser gives no storage: it works from memory and says so',
    tests: [
      [STORAGE, 'fault 7: '],
      ['lib/session/case-store.test.ts', 'a browser that refuses'],
    ],
  },
  {
    number: 8,
    what: 'The device has no room: what was saved stays, and a file is offered',
    tests: [[KEEP, 'fault 8: ']],
  },
  {
    number: 9,
    what: 'The browser may take away what is saved: said before and after, with a file as the safe way',
    tests: [[KEEP, 'fault 9: ']],
  },
  {
    number: 10,
    what: 'Storage is emptied while the tab is open: go on from memory',
    tests: [[STORAGE, 'fault 10: ']],
  },
  {
    number: 11,
    what: 'The clock of the device is wrong: the day is named, and asked for when it can hardly be right',
    tests: [[CLOCK, 'fault 11: ']],
  },
  {
    number: 12,
    what: 'A device in another time zone: the same dates',
    tests: [
      [CLOCK, 'fault 12: '],
      ['lib/session/today.test.ts', 'the day in Amsterdam, on a device in '],
    ],
  },
  {
    number: 13,
    what: 'The night the clock changes: the days left are counted right',
    tests: [
      [TERMS, 'fault 13: '],
      ['lib/session/today.test.ts', 'the day in Amsterdam, on a device in '],
    ],
  },
  {
    number: 14,
    what: 'A leap day, and months of different length: as the rules say',
    tests: [
      [TERMS, 'fault 14: who was born'],
      [TERMS, ': a term that ends on '],
      ['lib/rules/calendar.test.ts', 'somebody born on 29 February'],
    ],
  },
  {
    number: 15,
    what: 'Midnight passes while the result is open: nothing flips, a note appears',
    tests: [[CLOCK, 'fault 15: ']],
  },
  {
    number: 16,
    what: 'A term ends on a weekend or a holiday: both days are shown and explained',
    tests: [
      [TERMS, ': a term that ends on '],
      ['lib/rules/counted-dates.test.ts', 'Ascension 2027'],
    ],
  },
  {
    number: 17,
    what: 'A date that is none: a sentence of its own, and the boxes marked',
    tests: [[DATES, 'fault 17: ']],
  },
  {
    number: 18,
    what: 'A date as people write it, in other digits, as a word, pasted: understood',
    tests: [
      [DATES, 'fault 18: '],
      ['lib/questionnaire/date-input.test.ts', 'are tried in more than sixty ways'],
    ],
  },
  {
    number: 19,
    what: 'Dates in an order that cannot be: asked about, never refused',
    tests: [[DATES, 'fault 19: ']],
  },
  {
    number: 20,
    what: 'A year of another calendar: told with a hint',
    tests: [[DATES, 'fault 20: ']],
  },
  {
    number: 21,
    what: 'A file that is none: empty, huge, a picture, in another encoding: told at once',
    tests: [[FILES, 'fault 21: ']],
  },
  {
    number: 22,
    what: 'A file that inflates without end: stopped at the cap',
    tests: [['lib/case-file/compress.test.ts', 'fault 22: ']],
  },
  {
    number: 23,
    what: 'A file with keys of the language itself, too deep, or with a key twice: refused, nothing is touched',
    tests: [
      ['lib/case-file/read.test.ts', 'the whole file is no case'],
      ['lib/case-file/read.test.ts', 'hostile values'],
      ['lib/case-file/read.test.ts', '10,000 levels deep'],
    ],
  },
  {
    number: 24,
    what: 'A locked file that is changed, cut off or asks too much: one sentence for all',
    tests: [
      ['lib/case-file/lock.test.ts', 'fault 24: '],
      [FILES, 'fault 24: '],
    ],
  },
  {
    number: 25,
    what: 'A code that is not ours, two that do not belong together, no camera: plain words and another way',
    tests: [['lib/case-file/codes.test.ts', 'fault 25: ']],
  },
  {
    number: 26,
    what: 'A name that is code: shown as it is everywhere',
    tests: [[NAMES, ' is shown as it is']],
  },
  {
    number: 27,
    what: 'A name in another script, turned round or invisible: nothing around it moves',
    tests: [[NAMES, 'fault 27: ']],
  },
  {
    number: 28,
    what: 'Signs made of many units: counted and kept whole',
    tests: [[NAMES, 'fault 28: ']],
  },
  {
    number: 29,
    what: 'A name of 200 letters and twelve people: it fits on the screen and on paper',
    tests: [[NAMES, 'fault 29: ']],
  },
  {
    number: 30,
    what: 'A name that is a formula: shown as it is, and no table to open it in',
    tests: [[NAMES, ' is shown as it is']],
  },
  {
    number: 31,
    what: 'No internet from the start, and never here before: the page of the browser itself',
    tests: [[OFFLINE, 'fault 33: ']],
  },
  {
    number: 32,
    what: 'No internet, and the guide on the device: everything works',
    tests: [[OFFLINE, 'fault 32: ']],
  },
  {
    number: 33,
    what: 'No internet in the middle: a step waits, and nothing is lost',
    tests: [[OFFLINE, 'fault 33: ']],
  },
  {
    number: 34,
    what: 'A slow network and a second press: one move, one person',
    tests: [[MOVING, 'fault 34: ']],
  },
  {
    number: 35,
    what: 'A script that does not come: the page can be read, with a phone number',
    tests: [['e2e/missing-scripts.spec.ts', 'fault 35: ']],
  },
  {
    number: 36,
    what: 'No JavaScript: the same, and links work',
    tests: [
      [PITFALLS, 'N1: '],
      [PITFALLS, 'N12: '],
      ['e2e/missing-scripts.spec.ts', 'fault 36: '],
    ],
  },
  {
    number: 37,
    what: 'Refresh on any page: the same page, the same answers',
    tests: [
      [MOVING, 'fault 37: '],
      [PITFALLS, 'F5, F6, N6: '],
    ],
  },
  {
    number: 38,
    what: 'Back and forward, fast and often: the page is that of the address',
    tests: [[MOVING, 'fault 38: ']],
  },
  {
    number: 39,
    what: 'Back after the exit or a wipe: no answers to be seen',
    tests: [[KEEP, 'fault 39: ']],
  },
  {
    number: 40,
    what: 'Another language in the middle of a page with errors: all of it stays',
    tests: [[MOVING, 'fault 40: ']],
  },
  {
    number: 41,
    what: 'A translator in the browser changes every text: the questions go on',
    tests: [[PITFALLS, 'F20: ']],
  },
  {
    number: 42,
    what: 'Zoom, large text, wide spacing, a low screen: all fits, and the focus is seen',
    tests: [
      [ACCESS, ' passes every accessibility check'],
      ['e2e/journeys.spec.ts', 'on the smallest phone'],
    ],
  },
  {
    number: 43,
    what: 'Dark, forced colours, no colours: the state is told in words',
    tests: [
      [ACCESS, ': a sample of pages passes the colour checks'],
      ['e2e/faults/unexpected-errors.spec.ts', 'fault 43: '],
    ],
  },
  {
    number: 44,
    what: 'Print: complete, black on white, also from the dark and in Firefox',
    tests: [
      ['e2e/paper.spec.ts', ': everything is on paper'],
      ['e2e/engines/firefox.spec.ts', 'fault 44: '],
    ],
  },
  {
    number: 45,
    what: 'A newer guide comes in the middle: it waits, the answers stay, the difference is told',
    tests: [[OFFLINE, 'fault 45: ']],
  },
  {
    number: 46,
    what: 'A bad release on the device: taken away',
    tests: [[OFFLINE, 'fault 46: ']],
  },
  {
    number: 47,
    what: 'The rules are old: said on every page and on paper',
    tests: [['e2e/rules-age.spec.ts', 'fault 47: ']],
  },
  {
    number: 48,
    what: 'One part of the result cannot be made: it says so, the rest stands',
    tests: [
      [UNSURE, 'fault 48: '],
      ['lib/rules/conditions-can-be-weighed.test.ts', 'a condition that throws is found'],
    ],
  },
  {
    number: 49,
    what: 'Nothing is known: still the first steps, papers and a phone number',
    tests: [
      [UNSURE, 'fault 49: '],
      ['lib/rules/missing-answers.test.ts', 'turns no other outcome into a "no"'],
    ],
  },
  {
    number: 50,
    what: 'An early answer changes, and changes back: what no longer applies is not used, and comes back',
    tests: [
      [UNSURE, 'fault 50: '],
      ['e2e/journeys.spec.ts', 'an early answer is changed at the end'],
    ],
  },
  {
    number: 51,
    what: 'Random walks: no error, no dead end, no request elsewhere',
    tests: [
      ['e2e/faults/random-walks.spec.ts', 'fault 51: '],
      ['lib/questionnaire/walk.test.ts', 'is one of several thousand'],
    ],
  },
  {
    number: 52,
    what: 'No clipboard: a text to select by hand',
    tests: [['e2e/hand-over-shown.spec.ts', 'fault 52: ']],
  },
  {
    number: 53,
    what: 'Addresses and requests that no browser sends: refused, and the server stays',
    tests: [
      [VISITORS, 'fault 53: '],
      [SERVER, 'what is refused'],
      [SERVER, 'the server stays up'],
      ['e2e/hosts/nginx.spec.ts', 'nginx answers as our own server does'],
    ],
  },
  {
    number: 54,
    what: 'The port is taken or nothing is built: one line, and an exit code',
    tests: [
      [VISITORS, 'fault 54: '],
      [SERVER, 'what keeps it from starting is said in one line'],
    ],
  },
  {
    number: 55,
    what: 'Continue before the script is there: nothing leaves, nothing is lost in silence',
    tests: [
      [EARLY, 'fault 55: '],
      [PITFALLS, 'F21: '],
    ],
  },
]

/** Faults found from outside: attacks on the promises of SECURITY.md (A), and public reports on other products, tried here (P). */
export interface OutsideFault extends Omit<Fault, 'number'> {
  id: string
}

const WIPING = 'lib/session/wiping.test.ts'
const DEVICE = 'lib/session/device.test.ts'
const LEAVING = 'e2e/faults/leaving.spec.ts'
const CALENDAR = 'lib/take-away/calendar-file.test.ts'
const RESULT = 'e2e/result-first.spec.ts'

export const OUTSIDE_FAULTS: readonly OutsideFault[] = [
  {
    id: 'A1',
    what: 'Work that waits brings the case back after leaving or wiping: it writes under a lease that has ended',
    tests: [
      [WIPING, 'A1: '],
      ['lib/session/session-model.test.ts', 'the model finds a fault that is planted'],
    ],
  },
  {
    id: 'A2',
    what: 'Tabs that sleep, are closed or are elsewhere miss a wipe: they compare a mark at start, when looked at, before each write',
    tests: [
      [WIPING, 'A2: '],
      ['e2e/plain.spec.ts', 'A2: '],
    ],
  },
  {
    id: 'A3',
    what: 'The copy on the device survives a wipe, written by a tab that had not heard: whoever sees it removes it',
    tests: [[WIPING, 'A3: ']],
  },
  {
    id: 'A4',
    what: 'The way out does nothing before the scripts come, or without them: it is a link, and leaves in the first script',
    tests: [[LEAVING, 'A4: ']],
  },
  {
    id: 'A5',
    what: 'A browser whose capabilities throw: the guide works without them',
    tests: [
      ['lib/browser/storage.test.ts', 'A5: '],
      [LEAVING, 'A5: '],
    ],
  },
  {
    id: 'A6',
    what: 'A saved case is written over without a question: somebody is asked first',
    tests: [[DEVICE, 'A6: ']],
  },
  {
    id: 'A7',
    what: 'A new client wipes those of other tabs: only the client of this tab is closed',
    tests: [[WIPING, 'A7: ']],
  },
  {
    id: 'A8',
    what: 'A wrong clock removes a saved case, or keeps it for years: nothing is removed, and somebody is asked',
    tests: [[DEVICE, 'A8: ']],
  },
  {
    id: 'A9',
    what: 'A closed tab that is opened again shows its answers: after 15 minutes somebody is asked first',
    tests: [[DEVICE, 'A9 and P12: ']],
  },
  {
    id: 'A10',
    what: 'What is saved and cannot be read is removed without a word: it stays, and is told',
    tests: [[DEVICE, 'A10: ']],
  },
  {
    id: 'A11',
    what: 'Killed within seconds after a wipe, the case is back: the server has the browser clear its disk',
    tests: [[LEAVING, 'A11: ']],
  },
  {
    id: 'A12',
    what: 'Back after a wipe, from the page cache, loads for ever: the page is loaded again',
    tests: [
      ['lib/session/page-cache.test.ts', 'A12: '],
      ['e2e/faults/page-cache.spec.ts', 'A12: '],
    ],
  },
  {
    id: 'A13',
    what: 'Smaller: a failed save, who was removed, half a sign, a large locked file, names that are answers, no internet, q=0',
    tests: [
      [DEVICE, 'A13: '],
      [LEAVING, 'A13: '],
      ['lib/case-file/read.test.ts', 'A13: '],
      ['lib/case-file/lock.test.ts', 'A13: '],
      ['lib/session/notes.test.ts', 'A13: '],
      [SERVER, 'A13: '],
      ['e2e/faults/small.spec.ts', 'A13: '],
    ],
  },
  {
    id: 'P1',
    what: 'Shift held down, or with another key or a click, wipes everything: only clean presses count',
    tests: [
      ['lib/session/shift-presses.test.ts', 'P1: '],
      [LEAVING, 'P1: '],
    ],
  },
  {
    id: 'P5',
    what: 'On a translated page a wipe leads to a page that does not exist: the language comes from the address',
    tests: [[LEAVING, 'P5: ']],
  },
  {
    id: 'P2',
    what: 'A second family overwrites the first in one calendar: the ids are those of the case',
    tests: [[CALENDAR, 'P2: ']],
  },
  {
    id: 'P3',
    what: 'Reminders that cannot come: only those that lie ahead, in the morning, and the page says how many',
    tests: [
      [CALENDAR, 'P3: '],
      [RESULT, 'P3 and P11: '],
    ],
  },
  {
    id: 'P4',
    what: 'An old phone stops at the first question: what is sent runs there, or says that it does not',
    tests: [['scripts/static-export/check-old-browsers.test.mjs', 'P4: ']],
  },
  {
    id: 'P6',
    what: 'The wrong paper or none, where a browser does not tell when printing ends: each press sets its own',
    tests: [[RESULT, 'P6: ']],
  },
  {
    id: 'P7',
    what: 'People with one name cannot be told apart: relation and number stand beside it',
    tests: [
      [RESULT, 'P7: '],
      ['components/wizard/names.test.ts', 'P7: '],
    ],
  },
  {
    id: 'P8',
    what: 'The result loses its place: a reload and Back from a source come to the same place',
    tests: [
      [RESULT, 'P8: '],
      ['e2e/faults/page-cache.spec.ts', 'P8 and A12: '],
    ],
  },
  {
    id: 'P9',
    what: 'A month that is not understood is called a wrong day: the month is named, and known in the main languages',
    tests: [['lib/questionnaire/date-input.test.ts', 'P9: ']],
  },
  {
    id: 'P10',
    what: 'A translated page prints translated letters: the Dutch side and names are left as they are',
    tests: [['e2e/paper.spec.ts', 'P10: ']],
  },
  {
    id: 'P11',
    what: 'In the browser of an app calendar and print do nothing: a line says what else to do',
    tests: [
      [RESULT, 'P3 and P11: '],
      [RESULT, 'P6: '],
    ],
  },
  {
    id: 'P12',
    what: 'Sleep and pockets do not count as being away: the clocks are compared, and somebody is asked first',
    tests: [
      [DEVICE, 'A9 and P12: '],
      [KEEP, 'P12: '],
    ],
  },
  {
    id: 'P13',
    what: 'A mail draft is too long for Windows: then the subject alone, and the text is copied first',
    tests: [['lib/take-away/drafts.test.ts', 'P13: ']],
  },
  {
    id: 'P14',
    what: 'Main buttons have no edge in high contrast: they have one',
    tests: [['e2e/faults/small.spec.ts', 'P14: ']],
  },
  {
    id: 'P15',
    what: 'A browser that hides pictures from pages: said so, instead of a photo that is called unsharp',
    tests: [[HAND_OVER, 'P15: ']],
  },
  {
    id: 'P16',
    what: 'Small: numbers that become telephone links, V-numbers as people write them, names of countries, a child that is expected',
    tests: [
      ['e2e/faults/small.spec.ts', 'P16: '],
      ['lib/take-away/v-number.test.ts', 'P16: '],
      ['lib/questionnaire/doubts.test.ts', 'P16: '],
    ],
  },
]
