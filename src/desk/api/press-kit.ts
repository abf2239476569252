import { queryOptions } from '@tanstack/react-query'
import type { PressKit as CoreKit, Still as CoreStill } from '#core/press/press-kit.ts'
import { answered, api, type BodyOf } from './client.ts'
import { sendFile } from './send-file.ts'
import type { Wire } from './wire.ts'

export type PressKit = Wire<CoreKit>
export type Still = Wire<CoreStill>
export type KitRules = Omit<PressKit, 'editionId' | 'filmId'>
export type StillWords = Pick<Still, 'credit' | 'description'>

export const pressKitQuery = (editionId: string, filmId: string) =>
  queryOptions({
    queryKey: ['press-kit', editionId, filmId],
    queryFn: () =>
      answered<{ kit: PressKit | null; stills: Still[] }>(
        api.GET('/v1/editions/{editionId}/films/{filmId}/press-kit', {
          params: { path: { editionId, filmId } },
        }),
      ),
  })

export const setPressKit = (editionId: string, filmId: string, body: KitRules) =>
  answered<PressKit>(
    api.PUT('/v1/editions/{editionId}/films/{filmId}/press-kit', {
      params: { path: { editionId, filmId } },
      body: body as BodyOf<'/v1/editions/{editionId}/films/{filmId}/press-kit', 'put'>,
    }),
  )

export const addStill = (filmId: string, file: File, { credit, description }: StillWords) =>
  sendFile<Still>(`/v1/films/${filmId}/stills`, file, { credit, description: JSON.stringify(description) })

const of = (stillId: string) => ({ params: { path: { stillId } } })

export const changeStill = (id: string, body: Partial<StillWords>) =>
  answered<Still>(api.PATCH('/v1/stills/{stillId}', { ...of(id), body }))
export const removeStill = (id: string) => answered(api.DELETE('/v1/stills/{stillId}', of(id)))
export const restoreStill = (id: string) => answered(api.POST('/v1/stills/{stillId}/restore', of(id)))
