import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { createContext, use } from 'react'
import { type Edition, editionsQuery } from '../api/editions.ts'

const kept = 'cartelera.edition'

export function useEditions() {
  return useQuery(editionsQuery)
}

/** Slug of the edition in the address, else of the one worked on last on this device, else of the newest. */
export function useLastEdition(): string | undefined {
  const { edition } = useParams({ strict: false }) as { edition?: string }
  const { data } = useEditions()
  const slug = edition ?? localStorage.getItem(kept) ?? undefined
  return data?.some(each => each.slug === slug) ? slug : data?.[0]?.slug
}

export function keepEdition(slug: string): void {
  localStorage.setItem(kept, slug)
}

const EditionContext = createContext<Edition | null>(null)
export const EditionProvider = EditionContext.Provider

/** The edition whose pages are shown; only inside of /$edition. */
export function useEdition(): Edition {
  const edition = use(EditionContext)
  if (!edition) throw new Error('useEdition outside of an edition')
  return edition
}
