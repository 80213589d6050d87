/** The two numbers that every page ends in, apart from the rest so that a page of trouble can be small. */
export const FIRST_PHONES = {
  vwn: { phone: '+31203467200', phoneShown: '020 346 72 00' },
  ind: { phone: '+31880430430', phoneShown: '088 043 04 30' },
} as const
