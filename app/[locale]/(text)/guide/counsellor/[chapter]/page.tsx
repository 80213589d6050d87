import { pagesFor } from '../../voice-pages'

const { chapters, metadata, page } = pagesFor('counsellor')

export const dynamicParams = false
export const generateStaticParams = chapters
export const generateMetadata = metadata
export default page
