/** Hands a text or bytes to the person as a file. Nothing is sent. */
export function download(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
