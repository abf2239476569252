import type { TopicNames } from '#acts/ports/newsletter.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { speak } from '#words/speak.ts'

/** Topics as a letter names them; what is no longer in the record is left out. */
export function topicWords(
  language: HouseLanguage,
  { name: edition, languages }: { name: string; languages: readonly string[] },
  topics: readonly Topic[],
  names: TopicNames,
): string[] {
  return topics.flatMap(topic => {
    if (topic.kind === 'festival') return speak(language, 'letters.topic.festival', { edition })
    if (topic.kind === 'press') return speak(language, 'accreditation.letters-topic', { edition })
    if (topic.kind === 'section') {
      const section = names.sections.find(each => each.id === topic.sectionId)
      const name = section && inLanguage(section.name, language, languages)?.text
      return name ? speak(language, 'letters.topic.section', { name }) : []
    }
    const title = names.films.find(each => each.id === topic.filmId)?.title
    if (!title) return []
    const { city } = topic
    return city
      ? speak(language, 'letters.topic.film-in', { title, city })
      : speak(language, 'letters.topic.film', { title })
  })
}
