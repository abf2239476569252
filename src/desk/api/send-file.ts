import { problemOf, usualHeaders } from './call.ts'

/** Sends a file as a form, which carries bytes as they are. */
export async function sendFile<Answer>(
  path: `/v1/${string}`,
  file: File,
  more: Record<string, string> = {},
): Promise<Answer> {
  const body = new FormData()
  body.append('file', file, file.name)
  for (const [name, value] of Object.entries(more)) body.append(name, value)
  const answer = await fetch(`/api${path}`, { method: 'POST', headers: usualHeaders(), body })
  const json = await answer.json()
  if (answer.ok) return json as Answer
  throw problemOf(answer, json)
}
