/** Older case files, made new step by step. A file of a newer guide is never guessed at. */

type Value = Readonly<Record<string, unknown>>

/** From one version to the next: the file as it is then, and the places of what has no home any more. */
export type Step = (file: Value) => { file: Value; dropped: readonly string[] }

/** The first leads from version 1 to 2. The newest version is one more than there are steps. */
const STEPS: readonly Step[] = []

/** `dropped`: answers that the newer guide does not know, by place; undefined for a file of today. */
export type Migration = { file: Value; dropped?: readonly string[] } | 'newer-version'

/**
 * A file of any version as one of the newest. A version that is no whole number, or below 1, is left for the schema
 * to refuse.
 */
export function migrate(file: Value, steps: readonly Step[] = STEPS): Migration {
  const newest = steps.length + 1
  const { version } = file
  if (typeof version !== 'number') return { file }
  if (version > newest) return 'newer-version'
  if (version === newest || !Number.isInteger(version) || version < 1) return { file }
  return steps.slice(version - 1).reduce<{ file: Value; dropped: readonly string[] }>(
    (old, step, at) => {
      const next = step(old.file)
      return {
        file: { ...next.file, version: version + at + 1 },
        dropped: [...old.dropped, ...next.dropped],
      }
    },
    { file, dropped: [] },
  )
}
