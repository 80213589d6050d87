/// <reference types="node" />
/** Cases a lawyer can read, each with what the rules must say of it. One file each; a new file needs no other line. */
import { readdirSync, readFileSync } from 'node:fs'
import type { CaseFile, Day, LawId } from '@/lib/rules'
import type { Expected } from './compare'

export interface Scenario {
  /** The file's name without its ending. */
  name: string
  /** What the case is about, in one sentence. */
  title: string
  on: Day
  /** Null: the law in force on `on`. */
  law: LawId | null
  case: CaseFile
  expect: Expected
}

const folder = new URL('./', import.meta.url)

/** The tests check that each case is valid under the schema of the case file. */
function read(file: string): Scenario {
  const scenario = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Scenario, 'name'>
  return { name: file.replace('.json', ''), ...scenario }
}

export const SCENARIOS: readonly Scenario[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map(read)

/** How `assess` is asked about a scenario. */
export const optionsOf = ({ on, law }: Scenario): { on: Day; law?: LawId } => ({ on, law: law ?? undefined })
