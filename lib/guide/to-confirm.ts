/** What the owner has to confirm before publication. Made from the data; no page shows it. */
import { CONTACTS } from '@/lib/contacts'
import {
  hasBeenRead,
  LAST_FEE_YEAR,
  OTHER_FAMILY_FEES,
  READ_THROUGH,
  SOURCE_REGISTER,
  SOURCES,
  TB_EXEMPT,
} from '@/lib/rules'
import { restsOn } from './rests-on'

/** Wordings that no source settles. A line is taken out when somebody who knows has confirmed or changed the text. */
const OPEN_WORDINGS = [
  'letters: a short objection without reasons, and who may sign it',
  'letters: "verschoonbaar" in the letter about a late application',
  'letters: to whom the request for more time to collect the mvv goes',
  'papers: the wording on asking a passport from the country fled',
  'registration: whether it is in Zevenaar',
  'nationalities: whether a British family member collects an mvv',
  'nationalities: what the IND does with a Palestinian without a nationality',
  'DNA: everything beyond what ind-2022 says',
]

function contactLines(): string[] {
  return Object.values(CONTACTS)
    .filter(({ confidence }) => confidence !== 'high')
    .map(({ id, phoneShown, email, web, confidence, source }) => {
      const reached = [phoneShown, email, web].filter((way) => way !== null).join(', ')
      return `contact ${id} (${confidence}): ${reached}; read at ${source.address}`
    })
}

function figureLines(): string[] {
  const fee = OTHER_FAMILY_FEES.at(-1)
  const list = TB_EXEMPT.at(-1)
  return [
    ...(fee
      ? [`fees of ${LAST_FEE_YEAR}: EUR ${fee.value.adult} and EUR ${fee.value.minor}; a newer year?`]
      : []),
    ...(list ? [`TB list from ${list.from}: ${list.value.size} nationalities; a newer edition?`] : []),
  ]
}

function sourceLines(): string[] {
  return SOURCES.filter((id) => !hasBeenRead(id)).map((id) => {
    const { title } = SOURCE_REGISTER[id]
    return `source ${id}: "${title}" was read only through ${READ_THROUGH[id]?.address}; it carries ${Object.values(restsOn(id)).flat().join(', ')}`
  })
}

/** One line for each number, name or wording that somebody has to confirm. */
export const toConfirm = (): string[] => [
  ...sourceLines(),
  ...contactLines(),
  ...figureLines(),
  ...OPEN_WORDINGS,
]
