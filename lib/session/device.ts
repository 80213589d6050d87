/**
 * What stays on the device when somebody chooses so: one case, until a day. Everything else lives in the tab.
 * A browser that refuses storage answers null or false, and throws nothing.
 */
import { addDays, type Day, isDay } from '@/lib/rules'

export const DEVICE_KEY = 'nareis-saved'
/** Whole days that a saved case stays, counted from the day it was chosen. */
export const SAVED_DAYS = 30

export interface Saved {
  /** The last day it is kept. */
  until: Day
  /** What the tab keeps, as text. */
  text: string
}

export const lastDayFrom = (on: Day): Day => addDays(on, SAVED_DAYS)

function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** A saved case as it was written; null when there is none, or it cannot be told until when. */
export function readSavedText(value: string | null): Saved | null {
  try {
    const { until, text } = JSON.parse(value ?? 'null') ?? {}
    return typeof until === 'string' && isDay(until) && typeof text === 'string' ? { until, text } : null
  } catch {
    return null
  }
}

/** Something is saved on this device, perhaps past its day. */
export function isSomethingSaved(): boolean {
  try {
    return Boolean(deviceStorage()?.getItem(DEVICE_KEY))
  } catch {
    return false
  }
}

/** What is saved on this device; what is past its day is removed and not given. */
export function readDevice(on: Day): Saved | null {
  try {
    const value = deviceStorage()?.getItem(DEVICE_KEY) ?? null
    const saved = readSavedText(value)
    if (saved !== null && saved.until >= on) return saved
    if (value !== null) removeDevice()
  } catch {
    // A browser that does not give it has nothing for this tab.
  }
  return null
}

/** False when the browser has no room or refuses; what was saved before stays as it was. */
export function writeDevice(saved: Saved): boolean {
  try {
    const storage = deviceStorage()
    storage?.setItem(DEVICE_KEY, JSON.stringify(saved))
    return storage !== null
  } catch {
    return false
  }
}

export function removeDevice(): void {
  try {
    deviceStorage()?.removeItem(DEVICE_KEY)
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
}
