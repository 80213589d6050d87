'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ErrorSummary, type SummaryError } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { useNavigate } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { isOnline } from '@/lib/browser/capabilities'
import type { Fault } from '@/lib/case-file'
import type { Locale } from '@/lib/i18n'
import { FileFaults, type FileTexts, textOf } from './file-faults'
import { FileForm } from './file-form'
import { type Opening, openCase } from './open-case'
import { Opened } from './opened'
import { Scan } from './scan'
import type { HandOverTexts } from './texts'
import { UnlockForm } from './unlock-form'

interface Props {
  locale: Locale
  texts: FileTexts & {
    documentTitle: string
    title: string
    intro?: string
    errors: { title: string; prefix: string }
  }
  handOver: HandOverTexts
}

/** Opens a case from a file or from codes. With any fault it is refused whole, and nothing here changes. */
export function OpenPage({ locale, texts, handOver }: Props) {
  const router = useRouter()
  const navigate = useNavigate()
  const [locked, setLocked] = useState<Uint8Array | null>(null)
  const [opening, setOpening] = useState<Opening | null>(null)
  const [faults, setFaults] = useState<Fault[]>([])
  const [summary, setSummary] = useState<{ round: number; errors: SummaryError[] }>({ round: 0, errors: [] })
  const result = `/${locale}/result/`

  // Fetched before it is asked for: a case may come over while the internet is off.
  useEffect(() => {
    router.prefetch(result)
    import('./panels').catch(() => {})
  }, [router, result])

  const tell = (...errors: SummaryError[]) => setSummary(({ round }) => ({ round: round + 1, errors }))
  const refuse = (found: Fault[]) => {
    setLocked(null)
    setFaults(found)
    tell(...found.slice(0, 1).map((fault) => ({ target: 'file', text: textOf(fault, texts) })))
  }
  const open = async (source: Blob | Uint8Array, words?: string): Promise<Opening['kind']> => {
    const next = await openCase(source, words)
    if (next.kind === 'ended') return next.kind
    setOpening(next)
    if (next.kind === 'refused') refuse(next.faults)
    else if (next.kind !== 'not-these-words') {
      setFaults([])
      tell()
    }
    if (next.kind === 'locked') setLocked(next.bytes)
    // Without internet the next page may not come: the person is told first that nothing is lost.
    if (next.kind === 'opened' && next.dropped.length === 0 && isOnline()) void navigate(result)
    return next.kind
  }
  const tellMissing = () => {
    setFaults([])
    tell({ target: 'file', text: texts.open.missing ?? '' })
  }
  const body = () => {
    if (opening?.kind === 'opened')
      return <Opened texts={handOver.opened} hasDropped={opening.dropped.length > 0} result={result} />
    if (locked !== null)
      return (
        <UnlockForm
          texts={handOver.unlock}
          tell={tell}
          open={async (words) => (await open(locked, words)) !== 'not-these-words'}
          onBack={() => {
            tell()
            setLocked(null)
          }}
        />
      )
    return (
      <>
        {opening?.kind === 'cannot-lock' && <Notice tone="advice">{handOver.keep.cannotLock}</Notice>}
        {opening?.kind === 'cannot-load' && <Notice tone="advice">{handOver.keep.cannotLoad}</Notice>}
        <FileFaults faults={faults} texts={texts} />
        <FileForm texts={texts.open} onFile={(file) => (file === null ? tellMissing() : void open(file))} />
        <Scan texts={handOver} onRead={(bytes) => void open(bytes)} />
      </>
    )
  }
  return (
    <>
      <ErrorSummary {...texts.errors} {...summary} documentTitle={texts.documentTitle} />
      <Heading>{texts.title}</Heading>
      {texts.intro && <p className="mt-2">{texts.intro}</p>}
      {body()}
    </>
  )
}
