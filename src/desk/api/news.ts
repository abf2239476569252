import type { News as CoreNews } from '#core/programme/edition.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type News = Wire<CoreNews>
export type NewsDraft = Pick<News, 'title' | 'body' | 'publishedAt'>

export const newsPath = (editionId: string) => `/api/v1/editions/${editionId}/news`
const path = (id: string) => `/api/v1/news/${id}`

export const publishNews = (editionId: string, draft: NewsDraft) =>
  call<News>('POST', newsPath(editionId), { body: draft })
export const changeNews = (id: string, change: Partial<NewsDraft>) =>
  call<News>('PATCH', path(id), { body: change })
export const removeNews = (id: string) => call('DELETE', path(id))
export const restoreNews = (id: string) => call('POST', `${path(id)}/restore`)
