import { z } from '@hono/zod-openapi'
import { addPullQuote } from '#acts/press/add-pull-quote.ts'
import { changePullQuote } from '#acts/press/change-pull-quote.ts'
import { listPullQuotes } from '#acts/press/list-pull-quotes.ts'
import { removePullQuote } from '#acts/press/remove-pull-quote.ts'
import { type Route, route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'
import { PullQuoteChange, PullQuoteShape, PullQuoteToAdd } from '../shapes/pull-quotes.ts'

const OfQuote = z.object({ pullQuoteId: Id })

/** Words of articles beside a film (docs/rules/pull-quotes.md). */
export const pullQuoteRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/films/{filmId}/pull-quotes',
    name: 'listPullQuotes',
    does: 'The quotes from articles about a film, placed or not',
    params: z.object({ filmId: Id }),
    answers: z.array(PullQuoteShape),
    act: ({ house, acting, params }) => listPullQuotes(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/press-entries/{pressEntryId}/pull-quotes',
    name: 'addPullQuote',
    does: 'Take words of an article for a quote',
    tells: 'Refused with the nearest passage when the article does not say them.',
    params: z.object({ pressEntryId: Id }),
    body: PullQuoteToAdd,
    answers: PullQuoteShape,
    status: 201,
    act: ({ house, acting, params, body }) => addPullQuote(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/pull-quotes/{pullQuoteId}',
    name: 'changePullQuote',
    does: 'Place a quote on the film’s page, translate it, or take other words',
    params: OfQuote,
    body: PullQuoteChange,
    answers: PullQuoteShape,
    act: ({ house, acting, params, body }) => changePullQuote(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/v1/pull-quotes/{pullQuoteId}',
    name: 'removePullQuote',
    does: 'Take a quote away; its article stays',
    params: OfQuote,
    answers: z.object({ removed: z.literal(true) }),
    act: ({ house, acting, params }) => removePullQuote(house, acting, params),
  }),
]
