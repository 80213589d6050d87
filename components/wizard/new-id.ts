/** An id for somebody new; says nothing about the person or the order. */
export const newId = (): string =>
  crypto.getRandomValues(new Uint32Array(2)).reduce((id, part) => id + part.toString(36), 'm')
