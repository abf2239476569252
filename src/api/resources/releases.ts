import { z } from '@hono/zod-openapi'
import { listReleases } from '#acts/timetable/list-releases.ts'
import { previewRelease } from '#acts/timetable/preview-release.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { ReleasedTimetableShape, ReleaseShape, ReleaseToMake, ToldChangeShape } from '../shapes/releases.ts'

export const releaseRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/releases',
    name: 'listReleases',
    does: 'Released versions of the timetable with their told differences',
    params: InEdition,
    query: listQuery(['version']),
    answers: pageOf(ReleaseShape),
    act: ({ house, acting, params, query }) => listReleases(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/releases/preview',
    name: 'previewRelease',
    does: 'What the next release would tell the public',
    params: InEdition,
    answers: z.array(ToldChangeShape),
    act: ({ house, acting, params }) => previewRelease(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/releases',
    name: 'releaseTimetable',
    does: 'Release the draft timetable as the next version',
    params: InEdition,
    body: ReleaseToMake,
    answers: ReleasedTimetableShape,
    status: 201,
    act: ({ house, acting, params, body }) => releaseTimetable(house, acting, { ...body, ...params }),
  }),
]
