import type { DocumentWithText } from '../film/stored-document.ts'

/** A file of a case, by its path in the archive. */
export interface CaseFile {
  path: string
  text: string
}

/**
 * A document as people say it is to be read, in the form of the case folders of `fixtures/reading`: its text, what must be
 * read from it, and one line why it is a case.
 *
 * @param folder the name of the case
 */
export function caseFolder(
  folder: string,
  why: string,
  {
    text,
    kind,
    language,
    facts,
    entries,
  }: Pick<DocumentWithText, 'text' | 'kind' | 'language' | 'facts' | 'entries'>,
): CaseFile[] {
  const expected =
    entries.length > 0 ? { kind, language, films: entries.map(it => it.facts) } : { kind, language, facts }
  return [
    { path: `${folder}/document.txt`, text },
    { path: `${folder}/expected.json`, text: `${JSON.stringify(expected, null, 2)}\n` },
    { path: `${folder}/why.txt`, text: `${why}\n` },
  ]
}
