import { pagesFor } from '../voice-pages'

const { metadata, page } = pagesFor('family-member')

export const generateMetadata = metadata
export default page
