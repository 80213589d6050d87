/** What opens below the buttons, with all it needs: one script that is loaded after the page is shown. */
export { CodesPanel } from './codes-panel'
export { LockedPanel } from './locked-panel'
