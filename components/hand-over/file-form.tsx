'use client'
import { type FormEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'

interface Props {
  texts: Record<string, string>
  onMissing: () => void
  onTooLarge: () => void
  onFile: (bytes: Uint8Array) => void
}

/** Chooses a file; its size is looked at before it is read. */
export function FileForm({ texts, onMissing, onTooLarge, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const read = async (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    if (file === undefined) return onMissing()
    const { LARGEST_FILE_BYTES } = await import('@/lib/case-file')
    if (file.size > LARGEST_FILE_BYTES) return onTooLarge()
    onFile(new Uint8Array(await file.arrayBuffer()))
  }
  return (
    <form noValidate method="post" onSubmit={read} className="mt-6 space-y-5">
      <label htmlFor="file" className="block">
        <span className="block font-bold text-lg">{texts.label}</span>
        <input
          ref={input}
          id="file"
          type="file"
          className="mt-2 block min-h-12 w-full rounded-box border-2 border-line bg-surface p-2"
        />
      </label>
      <p className="text-muted">{texts.replace}</p>
      <Button type="submit">{texts.button}</Button>
    </form>
  )
}
