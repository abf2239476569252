/** The languages the desk speaks, in the order they are offered; each named in itself. */
export const deskLanguages = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' } as const
export type DeskLanguage = keyof typeof deskLanguages

const kept = 'cartelera.language'

export function isDeskLanguage(tag: unknown): tag is DeskLanguage {
  return typeof tag === 'string' && tag in deskLanguages
}

/** The first of the preferred tags that the desk speaks, by its primary subtag; English when none is. */
export function preferredLanguage(preferred: readonly string[]): DeskLanguage {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0]
    if (isDeskLanguage(primary)) return primary
  }
  return 'en'
}

/** What was chosen on this device before, else what the browser prefers. */
export function startingLanguage(): DeskLanguage {
  const chosen = localStorage.getItem(kept)
  return isDeskLanguage(chosen) ? chosen : preferredLanguage(navigator.languages)
}

export function keepLanguage(language: DeskLanguage): void {
  localStorage.setItem(kept, language)
}
