/** Stands in the data of every page; without it Next writes its own there. An unknown address gets global-not-found.tsx. */
export default function NotFound() {
  return null
}
