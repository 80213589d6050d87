import age from '@/locales/nl/age.json'
import practice from '@/locales/nl/practice.json'
import version from '@/locales/nl/version.json'

/** The texts of notices that few pages show. */
export const texts = { age, practice, version }
