import { type Assessment, SOURCES, type SourceId } from '@/lib/rules'

/** Every source a conclusion of this result rests on, in the order of the register. */
export function sourcesUsed({ sponsor, members, documents, deadlines }: Assessment): SourceId[] {
  const used = new Set<SourceId>([
    ...sponsor.sources,
    ...sponsor.conditions.flatMap(({ sources }) => sources),
    ...members.flatMap((member) =>
      [...member.conditions, ...member.documents].flatMap(({ sources }) => sources),
    ),
    ...documents.flatMap(({ sources }) => sources),
    ...deadlines.flatMap(({ sources }) => sources),
  ])
  return SOURCES.filter((id) => used.has(id))
}
