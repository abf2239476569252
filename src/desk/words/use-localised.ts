import { useCallback } from 'react'
import type { Localised } from '#core/localised.ts'
import { useWords } from './words.tsx'

/** Reads a text of the festival in the desk's language, else in English, else in whatever it has; '' when empty. */
export function useLocalised(): (text: Localised) => string {
  const { language } = useWords()
  return useCallback(text => text[language] || text.en || Object.values(text).find(Boolean) || '', [language])
}
