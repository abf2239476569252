import { isId } from '../../id.ts'

/** What somebody wants letters about (docs/rules/newsletter.md#topics). */
export type Topic =
  | { kind: 'festival' }
  | { kind: 'section'; sectionId: string }
  /** `city` empty: wherever it is shown. */
  | { kind: 'film'; filmId: string; city: string }
  /** Nobody asks for this one on the newsletter's pages (docs/rules/press.md#letters-to-the-press). */
  | { kind: 'press' }

export const mostTopics = 30
const longestCity = 100

/** Topics as they are kept, each once, the last of a film with its city; undefined when one of them is none. */
export function readTopics(given: readonly Topic[]): Topic[] | undefined {
  if (given.length > mostTopics || !given.every(isTopic)) return undefined
  const topics = given.length === 0 ? [{ kind: 'festival' } as const] : given
  return [...new Map(topics.map(topic => [keyOf(topic), tidied(topic)])).values()]
}

function isTopic(topic: Topic): boolean {
  if (topic.kind === 'film')
    return isId(topic.filmId) && topic.city.length <= longestCity && !/\p{Cc}/u.test(topic.city)
  return topic.kind === 'festival' || topic.kind === 'press' || isId(topic.sectionId)
}

const tidied = (topic: Topic): Topic =>
  topic.kind === 'film' ? { ...topic, city: topic.city.trim() } : topic

/** What makes two topics the same: the city of a film does not. */
export function keyOf(topic: Topic): string {
  if (topic.kind === 'festival' || topic.kind === 'press') return topic.kind
  return topic.kind === 'section' ? `section ${topic.sectionId}` : `film ${topic.filmId}`
}
