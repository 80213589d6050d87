import type { Translate } from '@/lib/i18n'
import { howToSend } from '@/lib/result-model'
import { SourceLinks } from './source-links'

export function HowToSend({ t }: { t: Translate }) {
  return (
    <>
      <ul id="how-to-send" className="mt-1 list-disc ps-6">
        {howToSend(t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SourceLinks sources={['ind-2025', 'ind-2022']} t={t} />
    </>
  )
}
