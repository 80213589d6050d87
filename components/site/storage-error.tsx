'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { saveFile } from '@/lib/browser/capabilities'
import { caseStore } from '@/lib/session'

/** What the tab kept cannot be read, or nothing can be kept. Said calmly, with a way on. */
export function StorageError({ texts }: { texts: Record<string, string> }) {
  const { status, unreadable, isNewer, canStore } = useStore(caseStore)
  if (status !== 'unreadable') return canStore ? null : <Notice tone="advice">{texts.cannotStore}</Notice>
  return (
    <div role="alert" className="mb-6">
      <Notice tone="advice">
        <h2 className="font-bold">{texts.unreadableTitle}</h2>
        <p>{isNewer ? texts.newer : texts.unreadable}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          {isNewer && (
            <Button look="quiet" onClick={() => window.location.reload()}>
              {texts.reload}
            </Button>
          )}
          <Button look="quiet" onClick={() => saveFile(unreadable ?? '', 'answers.txt', 'text/plain')}>
            {texts.download}
          </Button>
          <Button onClick={() => caseStore.wipe()}>{texts.restart}</Button>
        </div>
      </Notice>
    </div>
  )
}
