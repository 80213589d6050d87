/** The public interface of the texts: languages, formats and types. All texts at once are behind `all.ts`, for builds only. */
export * from './format'
export { guidePath } from './guide-path'
export * from './locales'
export { SOURCE_PAGES, type SourcePage, sourcePath } from './source-path'
export type { Texts } from './texts'
export type { TextKey, Translate, Values } from './translate'
