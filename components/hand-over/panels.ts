/** What opens below the buttons, with all it needs: one piece of script that comes after the page stands. */
export { CodesPanel } from './codes-panel'
export { LockedPanel } from './locked-panel'
