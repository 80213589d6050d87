'use client'
import { SiteTrouble } from '@/components/site/site-trouble'
import './[locale]/(case)/case.css'

export default SiteTrouble
