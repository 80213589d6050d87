import { Boundary } from '@/components/ui/boundary'
import type { Translate } from '@/lib/i18n'
import type { Assessment, CaseFile } from '@/lib/rules'
import { FamilyPicture } from './family-picture'
import { MemberCard } from './member-card'
import { Part } from './part'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

/** The family as a picture, and what was decided about each person. */
export function MembersPart({ file, assessment, names, t }: Props) {
  const trouble = <p>{t('result.cannotDecide')}</p>
  return (
    <Part id="members" title={t('result.headings.members')}>
      <Boundary instead={trouble}>
        <FamilyPicture file={file} assessment={assessment} names={names} t={t} />
      </Boundary>
      <ul className="space-y-4">
        {assessment.members.map((member) => (
          <Boundary key={member.id} instead={<li>{trouble}</li>}>
            <MemberCard
              member={member}
              assessment={assessment}
              name={names.get(member.id) ?? member.id}
              t={t}
            />
          </Boundary>
        ))}
      </ul>
    </Part>
  )
}
