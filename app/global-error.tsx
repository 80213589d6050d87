'use client'
import { SiteError } from '@/components/site/site-error'
import './[locale]/(case)/case.css'

export default SiteError
