/** A fingerprint of the rules as they were built, from scripts/rules-version.mjs: another rule, another version. */
export const RULES_VERSION: string = process.env.RULES_VERSION ?? ''
