/** Firefox 91 and Safari before 15.4 have no `<dialog>`: there it is shown where it is in the page. */

export function openModal(box: HTMLDialogElement | null): void {
  if (box === null) return
  if ('showModal' in box) box.showModal()
  else (box as HTMLElement).setAttribute('open', '')
}

/** Closes it; the `close` event follows in every browser. */
export function closeModal(box: HTMLDialogElement | null): void {
  if (box === null) return
  if ('close' in box) box.close()
  else closeUnknown(box)
}

function closeUnknown(box: HTMLElement): void {
  if (!box.hasAttribute('open')) return
  box.removeAttribute('open')
  box.dispatchEvent(new Event('close'))
}

/** Also where the browser does not know the element. */
export const isDialog = (element: Element | null): element is HTMLDialogElement =>
  element?.tagName === 'DIALOG'
