'use client'
import { type FormEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'

interface Props {
  texts: Record<string, string>
  /** Null when none was chosen. */
  onFile: (file: File | null) => void
}

/** Chooses a file to open. */
export function FileForm({ texts, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const read = (event: FormEvent) => {
    event.preventDefault()
    onFile(input.current?.files?.[0] ?? null)
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
