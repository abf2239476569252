import type { FetchFault, NotFetched } from '#acts/ports/page-fetcher.ts'

/** One sentence for each reason why a page was not fetched: what it is and what to do. */
const SENTENCES: Readonly<Record<FetchFault, (about: NotFetched['about']) => string>> = {
  'address-wrong': () =>
    'is no address of a page. Give one that begins with http:// or https:// and has no password in it.',
  'address-private': ({ host }) =>
    `leads into a private network (${host}), where nothing is fetched. Save the page and read the file.`,
  'host-unknown': ({ host }) => `there is no host ${host}. Check the address.`,
  unreachable: ({ why }) =>
    `could not be reached (${why}). Try again later, or save the page and read the file.`,
  'timed-out': ({ seconds }) =>
    `did not arrive within ${seconds} seconds. Try again later, or save the page and read the file.`,
  'too-large': ({ largest }) =>
    `is larger than ${Math.max(1, Math.round(Number(largest) / 1_048_576))} MB. Give the address of the page about the film alone.`,
  'too-many-redirects': ({ most }) =>
    `leads on to other addresses more than ${most} times. Give the address that the browser shows in the end.`,
  'wrong-type': ({ type }) =>
    `is of a kind that cannot be read (${type}). Give the address of a page, a PDF, a DOCX or a table.`,
  'wrong-status': ({ status }) => `answered with ${status}. Check the address in a browser.`,
}

export function fetchSentence(address: string, { notFetched, about }: NotFetched): string {
  return `${address}: ${SENTENCES[notFetched](about)}`
}
