'use client'
import { createContext, useMemo } from 'react'
import type { Translate } from '@/lib/i18n'
import { partWords, type ResultModel } from '@/lib/result-model'

/** By part of the result: the words of the list that it is the first to use. */
export const FirstWords = createContext<ReturnType<typeof partWords>>(new Map())

const NONE: ReturnType<typeof partWords> = new Map()

/** Computed once the closed sections are rendered too. When that fails, the parts are shown without them. */
export const useFirstWords = (model: ResultModel, t: Translate, isWhole: boolean) =>
  useMemo(() => {
    if (!isWhole) return NONE
    try {
      return partWords(model, t)
    } catch {
      return NONE
    }
  }, [model, t, isWhole])
