/** What Continue needs and the first paint does not, as one part that is fetched when it is first needed. */
export { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
export { doubtsOf } from '@/lib/questionnaire'
export { pageSchema } from '@/lib/questionnaire/page-schema'
