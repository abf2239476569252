import { z } from '@hono/zod-openapi'
import { changeNews } from '#acts/programme/change-news.ts'
import { listNews } from '#acts/programme/list-news.ts'
import { publishNews } from '#acts/programme/publish-news.ts'
import { removeNews } from '#acts/programme/remove-news.ts'
import { restoreNews } from '#acts/programme/restore-news.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { NewsChange, NewsShape, NewsToPublish } from '../shapes/releases.ts'

const OfNews = z.object({ newsId: Id })

export const newsRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/news',
    name: 'listNews',
    does: 'News, drafts too, newest first',
    params: InEdition,
    query: listQuery(['published', 'title']),
    answers: pageOf(NewsShape),
    act: ({ house, acting, params, query }) => listNews(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/news',
    name: 'publishNews',
    does: 'Write a piece of news: published now unless publishedAt says otherwise',
    params: InEdition,
    body: NewsToPublish,
    answers: NewsShape,
    status: 201,
    act: ({ house, acting, params, body }) => publishNews(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/news/{newsId}',
    name: 'changeNews',
    does: 'Change a piece of news',
    params: OfNews,
    body: NewsChange,
    answers: NewsShape,
    act: ({ house, acting, params, body }) => changeNews(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'News',
    called: 'a piece of news',
    path: '/v1/news/{newsId}',
    params: OfNews,
    remove: removeNews,
    restore: restoreNews,
  }),
]
