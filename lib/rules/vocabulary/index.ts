/** Every code the rules give out, by subject. Nothing here reads a law, so that any file may name its codes. */
export * from './dates'
export * from './notes'
export * from './papers'
export * from './steps'
export * from './verdicts'
