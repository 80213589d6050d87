import type { Table } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { CountedExample } from './counted-example'
import { Fees } from './fees'
import { HowToSend } from './how-to-send'
import { LawTable } from './law-table'
import { FreeMovement, TbExempt } from './nationalities'
import { PaperTable } from './paper-table'
import { Permits } from './permits'

/** A picture of the rules: nothing in it is written by hand. */
export function RuleTable({ table, t }: { table: Table; t: Translate }) {
  switch (table) {
    case 'permits':
      return <Permits t={t} />
    case 'law-partner':
      return <LawTable relation="partner" t={t} />
    case 'law-child':
      return <LawTable relation="child" t={t} />
    case 'law-parent':
      return <LawTable relation="parent" t={t} />
    case 'law-sibling':
      return <LawTable relation="sibling" t={t} />
    case 'papers-partner':
      return <PaperTable kinds={['partner', 'without-papers']} t={t} />
    case 'papers-child':
      return <PaperTable kinds={['child-under-12', 'child-12', 'child-15', 'foster-child']} t={t} />
    case 'papers-parent':
      return <PaperTable kinds={['parent']} t={t} />
    case 'papers-sibling':
      return <PaperTable kinds={['sibling']} t={t} />
    case 'how-to-send':
      return <HowToSend t={t} />
    case 'fees':
      return <Fees t={t} />
    case 'counting':
      return <CountedExample t={t} />
    case 'free-movement':
      return <FreeMovement t={t} />
    case 'tb-exempt':
      return <TbExempt t={t} />
  }
}
