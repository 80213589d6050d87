/**
 * Inline script of the case pages. It runs before all other scripts and keeps in memory what somebody types, chooses or
 * presses before React has hydrated the form; components/wizard/buffered-input.ts takes it over. On the first question a press on
 * Continue without an answer shows the error at once, unless the tab still has a stored case that is not shown yet.
 */
;(() => {
  const inputs = new Map()
  const formOf = (target) => (target instanceof Element ? target.closest('form[data-early]') : null)
  const fault = () => document.querySelector('[data-early-fault]')
  const isTold = () => fault()?.hidden === false
  const isKept = () => {
    try {
      return sessionStorage.getItem('nareis') !== null
    } catch {
      return false
    }
  }
  const note = ({ target }) => {
    const form = formOf(target)
    if (!form) return
    const { name, type, value, checked } = target
    // Somebody who was told to choose presses again.
    if (isTold()) early.isPressed = false
    const key = type === 'checkbox' ? `${name} ${value}` : name
    early.page = form.dataset.page
    // The last one pressed comes last.
    inputs.delete(key)
    inputs.set(key, { name, type, value, checked })
  }
  const hold = (event) => {
    const form = formOf(event.target)
    if (!form) return
    event.preventDefault()
    event.stopPropagation()
    early.page = form.dataset.page
    early.isPressed = true
    const isMissing = fault() && !form.querySelector(':checked') && !isKept()
    if (fault()) fault().hidden = !isMissing
    if (isMissing) fault().focus()
    else form.dataset.pressed = ''
  }
  const listen = (change) => {
    window[change]('input', note, true)
    window[change]('submit', hold, true)
  }
  const early = { page: '', inputs, isPressed: false, stop: () => listen('removeEventListener') }
  listen('addEventListener')
  window.nareisBufferedInput = early
})()
