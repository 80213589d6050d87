/**
 * Stands in the head of every page of questions, before all other scripts: what somebody chooses, types or presses
 * before those have come is written down here, in memory only. components/wizard/early.ts takes it over.
 */
;(() => {
  const inputs = new Map()
  const formOf = (target) => (target instanceof Element ? target.closest('form[data-early]') : null)
  const note = ({ target }) => {
    const form = formOf(target)
    if (!form) return
    const { name, type, value, checked } = target
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
    form.dataset.pressed = ''
  }
  const listen = (change) => {
    window[change]('input', note, true)
    window[change]('submit', hold, true)
  }
  const early = { page: '', inputs, isPressed: false, stop: () => listen('removeEventListener') }
  listen('addEventListener')
  window.nareisEarly = early
})()
