'use client'
import { useParams } from 'next/navigation'
import { PageError } from '@/components/site/page-error'

export default function PageTrouble() {
  const { locale } = useParams<{ locale: string }>()
  return <PageError locale={locale} />
}
