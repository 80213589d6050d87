import { pagesFor } from '../voice-pages'

const { chapters, metadata, page } = pagesFor('sponsor')

export const dynamicParams = false
export const generateStaticParams = chapters
export const generateMetadata = metadata
export default page
