import { z } from '@hono/zod-openapi'
import { changeSection } from '#acts/change-section.ts'
import { createSection } from '#acts/create-section.ts'
import { listSections } from '#acts/list-sections.ts'
import { removeSection } from '#acts/remove-section.ts'
import { restoreSection } from '#acts/restore-section.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, listQuery, pageOf } from '../shapes/basics.ts'
import { SectionChange, SectionShape, SectionToCreate } from '../shapes/edition.ts'
import { InEdition } from './editions.ts'

const OfSection = z.object({ sectionId: Id })

export const sectionRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/sections',
    name: 'listSections',
    does: 'Sections, in the order of the programme',
    params: InEdition,
    query: listQuery(['position', 'name']),
    answers: pageOf(SectionShape),
    act: ({ house, acting, params, query }) => listSections(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/sections',
    name: 'createSection',
    does: 'Add a section',
    params: InEdition,
    body: SectionToCreate,
    answers: SectionShape,
    status: 201,
    act: ({ house, acting, params, body }) => createSection(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/sections/{sectionId}',
    name: 'changeSection',
    does: 'Change a section',
    params: OfSection,
    body: SectionChange,
    answers: SectionShape,
    act: ({ house, acting, params, body }) => changeSection(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/v1/sections/{sectionId}',
    name: 'removeSection',
    does: 'Take a section away',
    params: OfSection,
    act: ({ house, acting, params }) => removeSection(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/sections/{sectionId}/restore',
    name: 'restoreSection',
    does: 'Undo the taking away',
    params: OfSection,
    act: ({ house, acting, params }) => restoreSection(house, acting, params),
  }),
]
