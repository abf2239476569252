/** Small words that tell in which language a title stands, for telling a translation from an original. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|my|our|to|from|for|at|is|you|your|her|his|who|what|when|with|are|we|never|nobody)\b/iu,
  de: /\b(?:der|die|das|und|ein|eine|einen|im|von|zu|mit|ist|nicht|ich|auf|für|den|dem|aus|wer|wie|vom|zum)\b/iu,
  fr: /\b(?:le|la|les|et|une?|des?|du|aux?|dans|pour|sur|mon|ma|je|en|qui|est)\b|\b[ldjc]['’]/iu,
  es: /\b(?:el|la|los|las|y|una?|del?|en|con|por|mi|que|al|quién|no)\b/iu,
  it: /\b(?:il|lo|la|gli|le|e|una?|di|del|della|dei|con|per|che|nel|mia)\b|\b(?:l|dell|un)['’]/iu,
  pt: /\b(?:os?|as?|e|uma?|do|da|dos|das|em|com|por|que|no|na|não|é)\b/iu,
  nl: /\b(?:de|het|een|en|van|in|met|voor|op|mijn|niet)\b/iu,
  ca: /\b(?:el|la|els|les|i|una?|del?|amb|per|que|no)\b|\b[ld]['’]/iu,
}

/** The language of a title by its small words; `likely` wins where several have them. Undefined where none has. */
export function languageOfTitle(title: string, likely?: string): string | undefined {
  if (likely !== undefined && SMALL_WORDS[likely]?.test(title)) return likely
  const counts = Object.entries(SMALL_WORDS)
    .map(([code, rule]) => ({ code, count: [...title.matchAll(new RegExp(rule.source, 'giu'))].length }))
    .sort((a, b) => b.count - a.count)
  return counts[0]!.count > 0 ? counts[0]!.code : undefined
}
