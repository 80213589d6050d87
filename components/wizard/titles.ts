/** How pages and questions are called: about one person, or about the whole family. */
import {
  type FieldId,
  type FieldTexts,
  fill,
  type PageTexts,
  type Situation,
  type Stop,
  whomAsked,
} from '@/lib/questionnaire'

/** The title of a page; a page of the family that is opened for one person names that person. */
export const pageTitle = ({ title, titleOne }: PageTexts, { memberId }: Stop, person: string): string =>
  fill((memberId !== undefined && titleOne) || title, { person })

interface Asked {
  situation: Situation
  stop: Stop
  id: FieldId
  texts: FieldTexts | undefined
  names: ReadonlyMap<string, string>
}

/** The title of a question, with the person it is about, or as it is asked of everybody at once. */
export function questionTitle({ situation, stop, id, texts, names }: Asked): string {
  const [person, ...others] = whomAsked(situation, stop, id)
  if (others.length > 0) return texts?.together?.title ?? texts?.short ?? ''
  return fill(texts?.title ?? '', { person: names.get(person ?? '') ?? '' })
}
