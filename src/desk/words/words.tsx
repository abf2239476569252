import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { type DeskLanguage, keepLanguage, startingLanguage } from './desk-language.ts'
import type en from './en.json'
import { type Formats, formatsIn } from './formats.ts'

export type WordKey = keyof typeof en
export type Catalog = Record<WordKey, string>
export type Say = (key: WordKey, values?: Record<string, string | number>) => string

export interface Words {
  language: DeskLanguage
  setLanguage: (language: DeskLanguage) => void
  /** A sentence of the catalog (ICU MessageFormat) with its values filled in. */
  say: Say
  formats: Formats
}

const WordsContext = createContext<Words | null>(null)

/** One file a language, fetched when it is chosen. */
const catalogs = import.meta.glob<{ default: Catalog }>('./*.json')

/** Turns a catalog into `say`; each sentence is parsed once, on first use. */
export function sayFrom(catalog: Catalog, language: DeskLanguage): Say {
  const parsed = new Map<WordKey, IntlMessageFormat>()
  return (key, values) => {
    const sentence = catalog[key]
    if (!sentence.includes('{')) return sentence
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    return String(message.format(values))
  }
}

/** Loads the chosen language's catalog and shows nothing until it is there: no flash of another language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<DeskLanguage>(startingLanguage)
  const [loaded, setLoaded] = useState<{ language: DeskLanguage; catalog: Catalog } | null>(null)

  useEffect(() => {
    let wanted = true
    catalogs[`./${language}.json`]!().then(module => {
      if (!wanted) return
      document.documentElement.lang = language
      setLoaded({ language, catalog: module.default })
    })
    return () => {
      wanted = false
    }
  }, [language])

  const words = useMemo<Words | null>(
    () =>
      loaded && {
        language: loaded.language,
        say: sayFrom(loaded.catalog, loaded.language),
        formats: formatsIn(loaded.language),
        setLanguage: next => {
          keepLanguage(next)
          choose(next)
        },
      },
    [loaded],
  )
  return words && <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords outside of WordsProvider')
  return words
}
