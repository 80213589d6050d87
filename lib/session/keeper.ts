/**
 * The owner of what is kept: every read and write of a case, in the tab and on the device, goes through a keeper. It
 * compares before it writes, so that a tab that heard nothing brings nothing back and overwrites nobody. Pages of
 * questions and static pages use the same one, once per page load.
 */
import type { Day } from '@/lib/rules'
import type { Browser } from './browser'
import { DEVICE_KEY, type Found, ownerOf, parseRecord, readSaved, removeSaved, type Saved } from './device'
import { forgetTab, leaveTabs } from './leaving'
import {
  type HowEnded,
  howEnded,
  isOver,
  type Marks,
  markClosed,
  markWiped,
  readMarks,
  type Stamp,
} from './marks'
import { type Message, messageIn } from './messages'
import { SESSION_NAMES } from './names'
import { summarize } from './saved-summary'

export interface Ended {
  how: HowEnded
  where: 'here' | 'elsewhere'
}

/**
 * `other-case` and `changed`: the device has something that this tab has not seen, of another case or of this one; nothing was
 * written. `removed`: saving ended in another tab. `refused`: the browser has no room.
 */
export type DeviceWrite = 'written' | 'refused' | 'removed' | 'changed' | 'other-case'

/** What a tab kept. `isAway`: nobody used it for long, or the clock jumped; somebody is asked before it is shown. */
export interface KeptInTab {
  text: string
  isAway: boolean
}

/** Whole minutes without a sign of life after which somebody is asked who is there. */
export const IDLE_MINUTES = 15
const MINUTE_MS = 60_000

/** A device that slept, or a clock that was set back: the difference counts both ways. */
export const isLongAgo = (since: number, now: number): boolean =>
  Math.abs(now - since) >= IDLE_MINUTES * MINUTE_MS

export class Keeper {
  private known: Marks
  /** What this tab last read or wrote of its own on the device. */
  private seenOnDevice: string | null = null
  private caseId = ''
  /** This page has read or kept a case of its tab, and shows it: also when the browser has cleared the storage since. */
  private isHolding = false
  private ownWipe: string | null = null
  private touchedAt = Number.NEGATIVE_INFINITY
  private onEnded: (how: HowEnded) => void = () => {}
  private readonly post: (message: Message) => void

  constructor(private readonly browser: Browser) {
    this.known = readMarks(browser)
    this.post = browser.openChannel((data) => this.hear(messageIn(data)))
  }

  private hear(message: Message | null): void {
    if (message === null) return
    if (message.kind === 'new-client') {
      if (message.caseId === this.caseId) this.onEnded('new-client')
      return
    }
    if (message.kind === 'wiped') {
      if (message.mark === this.known.wiped) return
      const saved = this.onDevice()
      // Written before this tab could know: the tab that wiped had not seen it either.
      if (saved !== null && saved.wiped === this.known.wiped) removeSaved(this.browser)
    }
    this.onEnded(message.kind)
  }

  private onDevice(): Saved | null {
    return parseRecord(this.browser.readDevice(DEVICE_KEY) ?? '')
  }

  /** Which case this tab holds, by its random id; empty while it holds none. */
  hold(id: string): void {
    this.caseId = id
  }

  whenEnded(listener: (how: HowEnded) => void): void {
    this.onEnded = listener
  }

  /** How the case of this tab ended in another one, by the marks; null while it goes on, and after a wipe of its own. */
  endedElsewhere(): HowEnded | null {
    const known = { ...this.known, wiped: this.ownWipe ?? this.known.wiped }
    return howEnded(readMarks(this.browser), known, this.caseId)
  }

  /**
   * The tab keeps a case that did not end: it was begun on another page of this tab, while this one lay in the page cache or had
   * not heard yet.
   */
  get hasOther(): boolean {
    const text = this.browser.readTab(SESSION_NAMES.tab)
    if (text === null) return false
    const { caseId, stamp } = summarize(text)
    const { left, wiped } = this.known
    const isOwn = caseId === this.caseId && stamp.left === left && stamp.wiped === wiped
    return !isOwn && howEnded(readMarks(this.browser), stamp, caseId) === null
  }

  /** Forgets the case of this page, which ended in another tab. False when this page has none to forget. */
  forgetEnded(): boolean {
    if (this.hasOther) return false
    const wasHolding = this.isHolding
    this.writeTab(null)
    return wasHolding
  }

  /** A tab that holds nothing goes on after a wipe: it has nothing to forget. */
  catchUp(): void {
    this.known = readMarks(this.browser)
  }

  /** Under which marks a text is kept. */
  get stamp(): Stamp {
    return this.known
  }

  /** A sign of life, at a moment in milliseconds. */
  touch(at = this.browser.now()): void {
    if (Math.abs(at - this.touchedAt) < MINUTE_MS) return
    this.touchedAt = at
    this.browser.writeTab(SESSION_NAMES.usedAt, String(at))
  }

  /** What this tab kept; what was wiped since is removed and not given. */
  readTab(): KeptInTab | null {
    const text = this.browser.readTab(SESSION_NAMES.tab)
    if (text === null) return null
    const { caseId, stamp } = summarize(text)
    if (howEnded(this.known, stamp, caseId) !== null) {
      forgetTab(this.browser)
      return null
    }
    this.isHolding = true
    const usedAt = this.browser.readTab(SESSION_NAMES.usedAt)
    return { text, isAway: usedAt !== null && isLongAgo(Number(usedAt), this.browser.now()) }
  }

  /** Keeps a session as text, or with null nothing. False when the browser refuses. */
  writeTab(text: string | null): boolean {
    this.isHolding = text !== null
    if (text === null) {
      this.touchedAt = Number.NEGATIVE_INFINITY
      return forgetTab(this.browser)
    }
    this.touch()
    return this.browser.writeTab(SESSION_NAMES.tab, text)
  }

  isInTab(text: string | null): boolean {
    return this.browser.readTab(SESSION_NAMES.tab) === text
  }

  readDevice(on: Day): Found | null {
    return readSaved(this.browser, on)
  }

  /** From here on this tab writes over what it found. */
  takeOver(raw: string | null): void {
    this.seenOnDevice = raw
  }

  /** This tab has saved its case, or opened it from the device. */
  get hasSaved(): boolean {
    return this.seenOnDevice !== null
  }

  isOwnOnDevice(raw: string | null): boolean {
    return raw === this.seenOnDevice
  }

  /** Saves a case on the device. `replaces`: somebody was asked, and chose this case over what is there. */
  writeDevice(saved: Omit<Saved, 'wiped'>, replaces = false): DeviceWrite {
    const raw = this.browser.readDevice(DEVICE_KEY)
    const obstacle = replaces ? null : this.obstacleTo(saved.owner, raw)
    if (obstacle !== null) return obstacle
    const next = JSON.stringify({ ...saved, wiped: this.known.wiped })
    if (!this.browser.writeDevice(DEVICE_KEY, next)) return 'refused'
    this.seenOnDevice = next
    return 'written'
  }

  private obstacleTo(owner: string, raw: string | null): DeviceWrite | null {
    if (raw === null) return this.seenOnDevice === null ? null : 'removed'
    const found = ownerOf(raw)
    if (found !== owner && !(found === '' && this.isOwnOnDevice(raw))) return 'other-case'
    return this.isOwnOnDevice(raw) ? null : 'changed'
  }

  removeDevice(): void {
    removeSaved(this.browser)
    this.seenOnDevice = null
  }

  /** A record that another tab wrote before it heard of a wipe, or of the end of its client. */
  removeWiped(): void {
    const saved = this.onDevice()
    if (saved !== null && isOver(readMarks(this.browser), saved)) removeSaved(this.browser)
  }

  /** The fast way out: all tabs forget; what was saved by choice stays. */
  leave(): void {
    leaveTabs(this.browser, this.post)
  }

  /** Nothing is left: in this tab, in the others, and on the device. */
  wipeEverything(): void {
    const mark = this.browser.randomId()
    this.ownWipe = mark
    forgetTab(this.browser)
    removeSaved(this.browser)
    this.browser.writeDevice(SESSION_NAMES.closed, null)
    markWiped(this.browser, mark)
    this.post({ kind: 'wiped', mark })
  }

  /** The browser has cleared its storage, and with it the mark that other tabs need. */
  markAgain(): void {
    if (this.ownWipe === null) return
    forgetTab(this.browser)
    markWiped(this.browser, this.ownWipe)
  }

  /** The case of this tab is closed: here, in tabs that hold the same one, and on the device when it is saved there. */
  closeCase(): void {
    forgetTab(this.browser)
    const raw = this.browser.readDevice(DEVICE_KEY)
    const owner = raw === null ? null : ownerOf(raw)
    if (owner === this.caseId || (owner === '' && this.isOwnOnDevice(raw))) removeSaved(this.browser)
    if (this.caseId === '') return
    markClosed(this.browser, this.caseId)
    this.post({ kind: 'new-client', caseId: this.caseId })
  }
}
