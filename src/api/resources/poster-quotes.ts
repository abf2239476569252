import { z } from '@hono/zod-openapi'
import { exportPosterQuotes } from '#acts/press/export-poster-quotes.ts'
import { houseLanguages } from '#core/localised.ts'
import { isRefusal } from '#core/refusal.ts'
import { fileAnswer } from '../frame/file-answer.ts'
import { type Route, route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'

function quotesFile(form: 'pdf' | 'txt', mediaType: string, does: string): Route {
  return route({
    method: 'get',
    path: `/v1/films/{filmId}/poster-quotes.${form}`,
    name: `exportPosterQuotes${form.toUpperCase()}`,
    does,
    params: z.object({ filmId: Id }),
    query: z.strictObject({ language: z.enum(houseLanguages).optional() }),
    file: mediaType,
    async act({ house, acting, params, query: { language = 'en' } }) {
      const file = await exportPosterQuotes(house, acting, { ...params, form, language })
      return isRefusal(file) ? file : fileAnswer(file, mediaType)
    },
  })
}

/** Placed quotes for posters (docs/rules/pull-quotes.md#for-posters). */
export const posterQuoteRoutes: Route[] = [
  quotesFile('pdf', 'application/pdf', 'The quotes placed beside a film in large type, a page each'),
  quotesFile('txt', 'text/plain; charset=utf-8', 'The quotes placed beside a film as text'),
]
