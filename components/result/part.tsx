import type { ReactNode } from 'react'

/** One part of the result, with a heading and an address of its own on the page. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10">
      <h2 id={`${id}-title`} className="mb-3 break-after-avoid font-bold text-[1.35rem]">
        {title}
      </h2>
      {children}
    </section>
  )
}
