/** RFC 8288: first, previous, next and last page. */
export function pageLinks(
  url: string,
  { page, perPage, total }: { page: number; perPage: number; total: number },
): string {
  const last = Math.max(1, Math.ceil(total / perPage))
  const wanted = { first: 1, prev: page - 1, next: page + 1, last }
  const { pathname, searchParams } = new URL(url)
  return Object.entries(wanted)
    .filter(([, number]) => number >= 1 && number <= last)
    .map(([rel, number]) => {
      searchParams.set('page', String(number))
      return `<${pathname}?${searchParams}>; rel="${rel}"`
    })
    .join(', ')
}
