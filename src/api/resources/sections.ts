import { z } from '@hono/zod-openapi'
import { changeSection } from '#acts/programme/change-section.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { listSections } from '#acts/programme/list-sections.ts'
import { removeSection } from '#acts/programme/remove-section.ts'
import { restoreSection } from '#acts/programme/restore-section.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { SectionChange, SectionShape, SectionToCreate } from '../shapes/edition.ts'

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
  ...removable({
    name: 'Section',
    called: 'a section',
    path: '/v1/sections/{sectionId}',
    params: OfSection,
    remove: removeSection,
    restore: restoreSection,
  }),
]
