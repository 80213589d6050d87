/**
 * What a page notes about itself while it loads. Both functions run in the page, before its own scripts, and must
 * not name anything outside. All moments are milliseconds since 1970, so that they can be compared across pages.
 */

/** Records paints, layout shifts, the current heading with the time it appeared, and the last tap. */
export function watchMoments() {
  const moments = { largest: null, shifts: [], headings: [], taps: [], usable: null }
  window.benchMoments = moments
  const absolute = (time) => performance.timeOrigin + time
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    moments.largest = absolute(startTime)
  })
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) moments.shifts.push({ at: absolute(startTime), value })
  })
  addEventListener(
    'click',
    ({ isTrusted, timeStamp }) => {
      if (!isTrusted) return
      moments.taps.push(absolute(timeStamp))
      sessionStorage.setItem('bench-tap', String(absolute(timeStamp)))
    },
    { capture: true },
  )

  // What is in the document when a frame begins is on the screen when it ends.
  const frameIsOver = new MessageChannel()
  let heading = ''
  frameIsOver.port1.onmessage = ({ data }) => {
    moments.headings.push({ text: data, at: absolute(performance.now()) })
  }
  const look = () => {
    const isResult = document.querySelector('[data-testid=result]') !== null
    const text = (document.querySelector('main h1')?.textContent ?? '') + (isResult ? ' (result)' : '')
    if (text !== '' && text !== heading) {
      heading = text
      frameIsOver.port2.postMessage(text)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Presses a button again and again from the moment it is there, and notes when a press first got an answer. */
export function pressUntilAnswered({ button, answer }) {
  // A form that is sent before its script is there leads nowhere, and trying again and again would stop the loading.
  addEventListener('submit', (event) => event.preventDefault())
  const timer = setInterval(() => {
    if (document.querySelector(answer) === null) return document.querySelector(button)?.click()
    clearInterval(timer)
    window.benchMoments.usable = performance.timeOrigin + performance.now()
  }, 50)
}

/** How long after a new heading a shift still belongs to that navigation, in milliseconds. */
const SETTLING_MS = 100

/**
 * Cumulative layout shift: the worst window of at most five seconds, as browsers count it. Shifts between a tap on a
 * link and the heading of the next page do not count: the person asked for that change.
 */
export function layoutShift({ shifts, taps, headings }) {
  const moves = headings.map(({ at }) => ({ from: taps.findLast((tap) => tap < at), to: at + SETTLING_MS }))
  const unasked = shifts.filter(({ at }) => !moves.some(({ from, to }) => at >= from && at <= to))
  let worst = 0
  let open = { from: -Infinity, last: -Infinity, sum: 0 }
  for (const { at, value } of unasked) {
    const isSame = at - open.last < 1000 && at - open.from < 5000
    open = isSame ? { ...open, last: at, sum: open.sum + value } : { from: at, last: at, sum: value }
    worst = Math.max(worst, open.sum)
  }
  return worst
}
