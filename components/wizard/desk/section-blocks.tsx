'use client'
import { Fragment } from 'react'
import { type Draft, fill, type Section, type Stop, situationOf } from '@/lib/questionnaire'
import type { Day } from '@/lib/rules'
import { wizardNames } from '../names'
import type { Faults } from '../preview'
import { inputsKey } from '../unsaved-inputs'
import { Block } from './block'
import { stopsIn } from './check-block'
import { NoteBox } from './note-box'
import { PeopleList } from './people-list'
import { personId } from './places'
import type { DeskTexts } from './texts'

interface Props {
  section: Section
  draft: Draft
  on: Day
  round: number
  texts: DeskTexts
  faults: ReadonlyMap<string, Faults>
  jump: (id: string) => void
}

/** Every page of a section that this case meets, one under another; a person's pages stand under their name. */
export function SectionBlocks({ section, draft, on, round, texts, faults, jump }: Props) {
  const stops = stopsIn(draft, section, on)
  const names = wizardNames(draft.file, texts.wizard)
  const { members } = situationOf(draft.file, on).facts
  // Boxes for people follow the list; another case has a desk of its own.
  const shape = members.map(({ id }) => id).join()
  const block = (stop: Stop) => (
    <Block
      key={`${inputsKey(stop)} ${round} ${stop.memberId ? '' : shape}`}
      {...stop}
      memberId={stop.memberId}
      draft={draft}
      on={on}
      texts={texts}
      faults={faults.get(inputsKey(stop))}
    />
  )
  return (
    <div className="space-y-5">
      {section === 'family' && <PeopleList names={names} members={members} texts={texts} jump={jump} />}
      {stops.filter(({ memberId }) => memberId === undefined).map(block)}
      {section === 'family' &&
        members.map(({ id }) => (
          <Fragment key={id}>
            <h3 id={personId(id)} data-jump="" tabIndex={-1} className="pt-4 font-bold text-xl">
              <bdi>{names.get(id)}</bdi>
            </h3>
            <NoteBox
              of={id}
              label={fill(texts.desk.noteOf ?? '', { person: names.get(id) ?? '' })}
              texts={texts.desk}
            />
            {stops.filter(({ memberId }) => memberId === id).map(block)}
          </Fragment>
        ))}
    </div>
  )
}
