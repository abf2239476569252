import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageWished, rowsPerPage } from './page.ts'

test('pages of any wish follow each other without gap', () => {
  fc.assert(
    fc.property(
      fc.option(fc.double(), { nil: undefined }),
      fc.option(fc.double(), { nil: undefined }),
      (page, perPage) => {
        const given = pageWished({ page, perPage })
        expect(given.page).toBeGreaterThanOrEqual(1)
        expect(given.perPage).toBeGreaterThanOrEqual(1)
        expect(given.perPage).toBeLessThanOrEqual(rowsPerPage.most)
        expect(given.skip).toBe((given.page - 1) * given.perPage)
      },
    ),
  )
})

test('without a wish it is the first fifty', () => {
  expect(pageWished({})).toEqual({ page: 1, perPage: 50, skip: 0 })
})
