'use client'
import { useParams } from 'next/navigation'
import { Trouble } from '@/components/site/trouble'

export default function PageTrouble() {
  const { locale } = useParams<{ locale: string }>()
  return <Trouble locale={locale} />
}
