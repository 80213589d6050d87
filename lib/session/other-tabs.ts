/** The other tabs of this guide: one message, and only that one is understood. */
const CHANNEL = 'nareis'
const WIPE = 'wipe'

let channel: BroadcastChannel | null = null

/** Calls `onWipe` when another tab wipes everything. Once a tab; a browser without channels has tabs on their own. */
export function listenToOtherTabs(onWipe: () => void): void {
  if (channel !== null || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === WIPE) onWipe()
  }
}

export function tellOtherTabsToWipe(): void {
  channel?.postMessage(WIPE)
}
