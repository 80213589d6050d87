/** WebKit, on a screen that nobody sees, by plain WebDriver. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { expect } from '@playwright/test'
import { endChild, startChild } from '../child'
import { freePort } from '../hosts/free-port'
import { type Engine, findPart, type Part, soon, watchPage } from './engine'

/** Under this key WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** A screen in memory, and its number. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = startChild('Xvfb', ['-displayfd', '1', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(createInterface(screen.stdout as Readable), 'line')
  return { screen, display: `:${number}` }
}

export async function startWebKit(): Promise<Engine> {
  const { screen, display } = await startScreen()
  const port = await freePort()
  const driver = startChild('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })

  async function send<Told>(path: string, body?: object, method = 'POST'): Promise<Told> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`)
    return value
  }

  const stop = async () => {
    await endChild(driver)
    await endChild(screen)
  }

  try {
    const isReady = () =>
      send<{ ready: boolean }>('/status', undefined, 'GET').then(({ ready }) => ready, String)
    await expect.poll(isReady, { timeout: 120_000 }).toBe(true)
    const { sessionId } = await send<{ sessionId: string }>('/session', { capabilities: {} })
    const at = `/session/${sessionId}`

    const call = <Told>(look: (given: never) => unknown, given: unknown) =>
      send<Told>(`${at}/execute/sync`, {
        script: `return (${look}).apply(null, arguments)`,
        args: [given],
      })
    const find = async (part: Part) => {
      const element = await soon(part, () => call<Record<string, string> | null>(findPart, part))
      return `${at}/element/${element[ELEMENT]}`
    }

    return {
      goto: async (url) => {
        await send(`${at}/url`, { url })
        await call(watchPage, null)
      },
      run: call,
      press: async (part) => void (await send(`${await find(part)}/click`, {})),
      type: async (part, text) => void (await send(`${await find(part)}/value`, { text })),
      close: async () => {
        await send(at, undefined, 'DELETE')
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}
