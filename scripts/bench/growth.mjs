export async function growth() {
  return { title: 'x', rows: [] }
}
