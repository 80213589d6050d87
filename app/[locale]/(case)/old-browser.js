/**
 * Inline script of the case pages, in syntax that every browser reads: says that the questions do not work where the
 * browser is older than those that the project supports, or cannot read one of the scripts.
 */
;(() => {
  function tell() {
    var notice = document.querySelector('[data-old-browser]')
    if (notice) notice.removeAttribute('hidden')
    else document.addEventListener('DOMContentLoaded', tell)
  }
  // In all of Safari 14.1, Chrome 85 and Firefox 79, and each missing in some older one.
  if (!window.Promise || !Promise.any || !window.WeakRef || !String.prototype.replaceAll) tell()
  window.addEventListener('error', (event) => {
    if (event.error instanceof SyntaxError) tell()
  })
})()
