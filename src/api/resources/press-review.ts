import { exportPressReview } from '#acts/press/export-press-review.ts'
import { showPressReview } from '#acts/press/show-press-review.ts'
import { isRefusal } from '#core/refusal.ts'
import { fileRoute } from '../frame/file-route.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { CoverageQuery, PressReviewFileQuery, PressReviewShape } from '../shapes/press-review.ts'

const path = '/v1/editions/{editionId}/press-review'

function reviewFile(form: 'pdf' | 'csv', mediaType: string): Route {
  return fileRoute({
    path: `${path}.${form}`,
    name: `exportPressReview${form.toUpperCase()}`,
    does: `The press review of an edition as ${form.toUpperCase()}`,
    params: InEdition,
    query: PressReviewFileQuery,
    file: mediaType,
    act: ({ house, acting, params, query: { language = 'en', ...wish } }) =>
      exportPressReview(house, acting, { ...wish, ...params, form, language }),
  })
}

/** What papers wrote about an edition’s films (docs/rules/press.md#press-review). */
export const pressReviewRoutes: Route[] = [
  route({
    method: 'get',
    path,
    name: 'showPressReview',
    does: 'All coverage of an edition by day, counted by outlet and kind',
    tells: 'Of the articles themselves it tells placed quotes alone.',
    params: InEdition,
    query: CoverageQuery,
    answers: PressReviewShape,
    async act({ house, acting, params, query }) {
      const shown = await showPressReview(house, acting, { ...query, ...params })
      return isRefusal(shown) ? shown : shown.review
    },
  }),
  reviewFile('pdf', 'application/pdf'),
  reviewFile('csv', 'text/csv; charset=utf-8'),
]
