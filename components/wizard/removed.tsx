'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { fill, removeMember, restoreMember } from '@/lib/questionnaire'
import type { Member } from '@/lib/rules'
import { caseStore } from '@/lib/session'

interface Removed {
  member: Member
  at: number
  name: string
}

/** Takes somebody out of the case and keeps them at hand; `undo` puts them back where they were. */
export function useRemoved(names: ReadonlyMap<string, string>) {
  const [removed, setRemoved] = useState<Removed | null>(null)
  /** False when nobody has this id. */
  const remove = (id: string): boolean => {
    const found = removeMember(caseStore.get().draft, id)
    if (found === null) return false
    caseStore.update(() => found.draft)
    setRemoved({ member: found.member, at: found.at, name: names.get(id) ?? '' })
    return true
  }
  const undo = () => {
    if (removed === null) return
    caseStore.update((draft) => restoreMember(draft, removed.member, removed.at))
    setRemoved(null)
  }
  return { removed, remove, undo }
}

interface Props {
  removed: Removed | null
  texts: Record<string, string>
  onUndo: () => void
  className: string
}

/** Says who was taken out, and offers them back. */
export function RemovedNotice({ removed, texts, onUndo, className }: Props) {
  return (
    <div role="status" className={className}>
      {removed && (
        <Notice tone="brand">
          <p>
            <bdi>{fill(texts.removed ?? '', { person: removed.name })}</bdi>
          </p>
          <Button look="plain" onClick={onUndo}>
            {texts.undo}
          </Button>
        </Notice>
      )}
    </div>
  )
}
