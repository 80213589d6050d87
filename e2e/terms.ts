/** The words that stay Dutch, for the tests that they are explained. */
import { GLOSSARY, GLOSSARY_IDS } from '@/lib/glossary'

export const LIST = GLOSSARY_IDS.map((id) => ({ id, dutch: GLOSSARY[id].dutch }))
