/** What reads a static page aloud. */
import { startAloud } from '@/components/ui/aloud/start'

const box = document.querySelector<HTMLElement>('[data-aloud]')
if (box) startAloud(box)
