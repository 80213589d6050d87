import { pagesFor } from '../voice-pages'

const { metadata, page } = pagesFor('counsellor')

export const generateMetadata = metadata
export default page
