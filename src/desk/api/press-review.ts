import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PressReview as CoreReview } from '#core/press/press-review.ts'
import { answered, api, type QueryOf } from './client.ts'
import type { Wire } from './wire.ts'

export type PressReview = Wire<CoreReview>
export type CoverageWish = QueryOf<'/v1/editions/{editionId}/press-review'>

export const pressReviewQuery = (editionId: string, query: CoverageWish) =>
  queryOptions({
    queryKey: ['press-review', editionId, query],
    queryFn: () =>
      answered<PressReview>(
        api.GET('/v1/editions/{editionId}/press-review', { params: { path: { editionId }, query } }),
      ),
    placeholderData: keepPreviousData,
  })

/** Where the same review is had as a file. */
export const pressReviewFile = (
  editionId: string,
  form: 'pdf' | 'csv',
  wish: CoverageWish & { language: string },
) => `/api/v1/editions/${editionId}/press-review.${form}?${new URLSearchParams(wish)}`
