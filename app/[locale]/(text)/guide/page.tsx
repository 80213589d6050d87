import { pagesFor } from './voice-pages'

const { metadata, page } = pagesFor('sponsor')

export const generateMetadata = metadata
export default page
