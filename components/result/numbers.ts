/** How a number and an address are shown and opened. */
import { CONTACTS, type ContactId } from '@/lib/contacts'
import type { Translate } from '@/lib/i18n'

/** The number to press: from abroad another one may work. */
export function numberOf(id: ContactId, t: Translate): { shown: string; dialled: string } | null {
  const { phone, phoneShown, phoneAbroad } = CONTACTS[id]
  if (phoneShown === null) return null
  const abroad = t.voice === 'family-member' ? phoneAbroad : null
  return { shown: abroad ?? phoneShown, dialled: abroad ?? phone ?? phoneShown.replaceAll(' ', '') }
}

export const siteOf = (address: string): string => address.replace(/^https:\/\/(www\.)?|\/.*$/g, '')
