import type { Section as CoreSection } from '#core/programme/edition.ts'
import { answered, api, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Section = Wire<CoreSection>
export type SectionDraft = Pick<Section, 'name' | 'about' | 'colour' | 'position'>

const of = (sectionId: string) => ({ params: { path: { sectionId } } })

export const sectionsQuery = (editionId: string) =>
  pagedList<Section, QueryOf<'/v1/editions/{editionId}/sections'>>(['sections', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/sections', { params: { path: { editionId }, query }, signal }),
  ).whole()

export const createSection = (editionId: string, draft: SectionDraft) =>
  answered<Section>(
    api.POST('/v1/editions/{editionId}/sections', { params: { path: { editionId } }, body: draft }),
  )
export const changeSection = (id: string, change: Partial<SectionDraft>) =>
  answered<Section>(api.PATCH('/v1/sections/{sectionId}', { ...of(id), body: change }))
export const removeSection = (id: string) => answered(api.DELETE('/v1/sections/{sectionId}', of(id)))
export const restoreSection = (id: string) => answered(api.POST('/v1/sections/{sectionId}/restore', of(id)))
