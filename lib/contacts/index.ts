export * from './contacts'
export { FIRST_PHONES } from './first-phones'
