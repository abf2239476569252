import { z } from '@hono/zod-openapi'
import { exportPosterQuotes } from '#acts/press/export-poster-quotes.ts'
import { houseLanguages } from '#core/localised.ts'
import { fileRoute } from '../frame/file-route.ts'
import type { Route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'

function quotesFile(form: 'pdf' | 'txt', mediaType: string, does: string): Route {
  return fileRoute({
    path: `/v1/films/{filmId}/poster-quotes.${form}`,
    name: `exportPosterQuotes${form.toUpperCase()}`,
    does,
    params: z.object({ filmId: Id }),
    query: z.strictObject({ language: z.enum(houseLanguages).optional() }),
    file: mediaType,
    act: ({ house, acting, params, query: { language = 'en' } }) =>
      exportPosterQuotes(house, acting, { ...params, form, language }),
  })
}

/** Placed quotes for posters (docs/rules/pull-quotes.md#for-posters). */
export const posterQuoteRoutes: Route[] = [
  quotesFile('pdf', 'application/pdf', 'The quotes placed beside a film in large type, a page each'),
  quotesFile('txt', 'text/plain; charset=utf-8', 'The quotes placed beside a film as text'),
]
