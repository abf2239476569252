import type { Section as CoreSection } from '#core/programme/edition.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type Section = Wire<CoreSection>
export type SectionDraft = Pick<Section, 'name' | 'about' | 'colour' | 'position'>

export const sectionsPath = (editionId: string) => `/api/v1/editions/${editionId}/sections`
const path = (id: string) => `/api/v1/sections/${id}`

export const sectionsQuery = (editionId: string) => wholeQuery<Section>(sectionsPath(editionId))
export const createSection = (editionId: string, draft: SectionDraft) =>
  call<Section>('POST', sectionsPath(editionId), { body: draft })
export const changeSection = (id: string, change: Partial<SectionDraft>) =>
  call<Section>('PATCH', path(id), { body: change })
export const removeSection = (id: string) => call('DELETE', path(id))
export const restoreSection = (id: string) => call('POST', `${path(id)}/restore`)
