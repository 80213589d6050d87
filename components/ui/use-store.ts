'use client'
import { useSyncExternalStore } from 'react'

interface Store<T> {
  subscribe: (listener: () => void) => () => void
  get: () => T
  getOnServer: () => T
}

/** The state of a store outside React. The first render has the state of the server, so that it hydrates. */
export const useStore = <T>(store: Store<T>): T =>
  useSyncExternalStore(store.subscribe, store.get, store.getOnServer)
