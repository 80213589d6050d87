import age from '@/locales/en/age.json'
import practice from '@/locales/en/practice.json'
import version from '@/locales/en/version.json'

/** The texts of notices that few pages show. */
export const texts = { age, practice, version }
