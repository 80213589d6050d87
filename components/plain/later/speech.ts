/** What reads a page of text aloud. */
import { startAloud } from '@/components/ui/aloud/start'

const box = document.querySelector<HTMLElement>('div[data-aloud]')
if (box) startAloud(box)
