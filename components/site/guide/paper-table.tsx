import { chapterOf, PAPERS_OF, type PersonKind } from '@/lib/guide'
import { guidePath, type Translate } from '@/lib/i18n'

/** What a kind of person needs beyond the first kind; undefined: it does not need all of those. */
function beyond(first: PersonKind | undefined, kind: PersonKind) {
  if (first === undefined || first === kind) return undefined
  const papers = PAPERS_OF[kind]
  const isMore = PAPERS_OF[first].every((id) => papers.includes(id))
  return isMore ? papers.filter((id) => !PAPERS_OF[first].includes(id)) : undefined
}

/** The papers for kinds of people, as the rules list them for an example of each. */
export function PaperTable({ kinds, t }: { kinds: readonly PersonKind[]; t: Translate }) {
  return (
    <>
      <p className="mt-1">{t('guide.page.paperTable')}</p>
      {kinds.map((kind) => (
        <div key={kind} data-person={kind} className="mt-4 break-inside-avoid">
          <h3 className="font-semibold first-letter:uppercase">{t(`guide.people.${kind}`)}</h3>
          {beyond(kinds[0], kind) && <p>{t('guide.page.paperAlso')}</p>}
          <ul className="list-disc ps-6">
            {(beyond(kinds[0], kind) ?? PAPERS_OF[kind]).map((id) => (
              <li key={id} data-document={id}>
                <a
                  href={`${guidePath(t, chapterOf(`paper-${id}`))}#paper-${id}`}
                  className="inline-block py-2.5 print:py-0"
                >
                  {t(`documents.${id}.name`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-2">{t('guide.page.paperTableAbout')}</p>
    </>
  )
}
