/** Longest name or number that is kept, in UTF-16 units. */
export const LONGEST_TEXT = 400
