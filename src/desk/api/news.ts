import type { News as CoreNews } from '#core/programme/edition.ts'
import { answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type News = Wire<CoreNews>
export type NewsDraft = Pick<News, 'title' | 'body' | 'publishedAt'>

const of = (newsId: string) => ({ params: { path: { newsId } } })

export const news = (editionId: string) =>
  pagedList<News, QueryOf<'/v1/editions/{editionId}/news'>>(['news', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/news', { params: { path: { editionId }, query }, signal }),
  )

export const publishNews = (editionId: string, draft: NewsDraft) =>
  answered<News>(
    api.POST('/v1/editions/{editionId}/news', {
      params: { path: { editionId } },
      body: draft as BodyOf<'/v1/editions/{editionId}/news', 'post'>,
    }),
  )
export const changeNews = (id: string, change: Partial<NewsDraft>) =>
  answered<News>(
    api.PATCH('/v1/news/{newsId}', { ...of(id), body: change as BodyOf<'/v1/news/{newsId}', 'patch'> }),
  )
export const removeNews = (id: string) => answered(api.DELETE('/v1/news/{newsId}', of(id)))
export const restoreNews = (id: string) => answered(api.POST('/v1/news/{newsId}/restore', of(id)))
