import type { DocumentKind } from '../../film/claim.ts'
import type { Candidate } from '../candidate.ts'
import type { Page } from '../page/page.ts'
import { bylines } from './bylines.ts'
import { interviewees } from './interviewees.ts'
import { publications } from './publications.ts'

/** Of an article: who wrote it, where it stood, and whom it interviews. */
export function article(
  page: Page,
  kind: DocumentKind,
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const telling = kind === 'review' || kind === 'interview' || kind === 'news'
  return [
    ...(kind === 'interview' ? interviewees(page, known) : []),
    ...(telling ? bylines(page, known.directors) : []),
    ...(telling ? publications(page, known.title) : []),
  ]
}
