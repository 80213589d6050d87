/** Longest name or number that is kept, in UTF-16 units. */
export const LONGEST_TEXT = 400

/** More people than any family; keeps a hostile file from costing time. */
export const MOST_MEMBERS = 200
