/** From a yes to the permit. */
import { contact, date, note, say, step } from '../entry'
import { section } from './chapter'

export const ARRIVING = {
  mvv: [
    section(
      'after-yes',
      step('tell-family'),
      step('mvv-appointment'),
      date('mvv-appointment'),
      date('mvv-extended'),
      date('passport-until'),
    ),
    section(
      'journey',
      note('cannot-travel'),
      step('cannot-travel'),
      step('ask-before-journey'),
      step('travel-together'),
      note('approval-ran-out'),
      step('approval-ran-out'),
      note('mvv-expired'),
      step('mvv-expired'),
      step('book-travel'),
      date('travel'),
      step('travel'),
      contact('iom'),
      contact('nederland-wereldwijd'),
    ),
  ],
  reception: [
    section(
      'home-or-reception',
      say('suitable-home', 'ind-2025', 'vwn'),
      say('coa-or-ind', 'ind-2025'),
      step('ask-coa-reception'),
      say('first-day', 'ind-2025'),
      contact('coa-reception'),
      step('book-ind-appointment'),
    ),
  ],
  registration: [
    section(
      'registering',
      step('register-ind'),
      say('where-to-register', 'ind-2025'),
      date('register'),
      step('receive-permit'),
      say('own-asylum-after-arrival', 'vwn', 'ind-2025'),
    ),
    section(
      'outdated-registration',
      say('outdated-ter-apel', 'ind-2022', 'vwn', 'ind-2025'),
      say('outdated-days', 'ind-2025', 'ind-2022', 'ind-2019', 'ind-3076d'),
    ),
  ],
} as const
