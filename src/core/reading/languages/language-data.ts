import type { Field } from '../../film/facts.ts'

/** What a label announces: a field, or `other` for a heading that ends the value before it and starts none we keep. */
export type LabelMeaning = Field | 'other'

/**
 * Everything the reader knows about one language, as data (docs/rules/reading.md#languages). Words are written as
 * the language writes them; the lexicons fold case and diacritics. Months, weekdays, countries and languages come
 * from CLDR and are not listed here.
 */
export interface LanguageData {
  /** BCP 47. */
  code: string
  /**
   * Read by its labels and role words only. Its CLDR names of countries and languages count where they are spelled as it
   * spells them, and its months and weekdays in full: their short and bare forms are words of the other languages.
   */
  labelsOnly?: true
  /** CLDR names of countries and languages in this language that are ordinary words or names in others. */
  ordinaryElsewhere?: readonly string[]
  /** Words that stand before (or above) a value. */
  labels: Partial<Record<LabelMeaning, readonly string[]>>
  /** Short words that are labels only with a colon, and only in a page of this language. */
  abbreviations?: Partial<Record<LabelMeaning, readonly string[]>>
  /** Words before names on a line of their own: "with", "avec"; weaker than labels, only before a list of names. */
  leads?: Partial<Record<'cast' | 'directors', readonly string[]>>
  /** Role words that stand beside a name in running text: "director Jane Doe". */
  roles?: Partial<
    Record<'directors' | 'writers' | 'cinematographers' | 'composers' | 'cast', readonly string[]>
  >
  /** Verb phrases in running text after which the names follow: "directed by", "starring". */
  follows?: Partial<Record<Field, readonly string[]>>
  /** Verbs before which a name stands: "X plays", "X dirige". */
  does?: Partial<Record<'cast' | 'directors' | 'writers', readonly string[]>>
  /** The most frequent small words of running text, by which it is told from other languages. */
  smallWords?: readonly string[]
  /** Words that join the last two of a list. */
  and: readonly string[]
  /** Words that end a list of names without being one: "among others". */
  others?: readonly string[]
  colour?: { colour?: readonly string[]; bw?: readonly string[]; both?: readonly string[] }
  /** Words for genres as pages print them. */
  genres?: readonly string[]
  /** Words before the subtitle language ("with … subtitles" may put them after). */
  subtitleWords?: readonly string[]
  /** Abbreviations of months and weekdays that CLDR does not give. */
  months?: Readonly<Record<string, number>>
  weekdays?: readonly string[]
  /** "h", "hour", "Std." and "min", "Minuten", "′". */
  hourWords?: readonly string[]
  minuteWords?: readonly string[]
  /** "20 Uhr", "ore 20": words around an hour that make it a time of day. */
  clock?: { before?: readonly string[]; after?: readonly string[] }
  /** Words of which one at least stands on a page about a film; folded plurals are not told from singulars. */
  filmWords?: readonly string[]
  /** Labels that announce the cast where persons stand behind them and distributors where companies do. */
  castOrDistributors?: readonly string[]
  /** Country names that CLDR does not have, by ISO 3166 code. */
  countries?: Readonly<Record<string, string>>
  /** Adjectives of countries, read only after a label for nationality. */
  demonyms?: Readonly<Record<string, string>>
  /** Language names beyond CLDR, by BCP 47 code. */
  languages?: Readonly<Record<string, string>>
  /** Headings and menus of sites, which are no title of a film. */
  furniture?: readonly string[]
  /** Headings above other films and articles; nothing below them is about this one. */
  related?: readonly string[]
  /** Words before the name of someone present; the role word itself may be the guest. */
  presence?: readonly string[]
  /** "director", "Regisseurin": a guest told by role. */
  guestRoles?: readonly string[]
  /** Words that make a sentence one about winning, and about merely being proposed. */
  won?: readonly string[]
  nominated?: readonly string[]
  /** Words of a person's life: a paragraph with them is a biography. */
  biography?: readonly string[]
  /** Words that say what a page is. */
  kindWords?: Partial<
    Record<'interview' | 'review' | 'release' | 'news' | 'cinema' | 'programme', readonly string[]>
  >
  /** Words before the name of who wrote the page. */
  bylines?: readonly string[]
  /** Parentheses after a title that say it is the original one. */
  originalTitleMarks?: readonly string[]
  /** Words before the age of a certificate in running lines. */
  certificateWords?: readonly string[]
  /** How a line about the film's literary source begins. */
  basedOn?: readonly string[]
  /** "best": what the prize for one thing in a film begins with. */
  bestWords?: readonly string[]
  /** Noun that heads a prize. */
  prizeWords?: readonly string[]
  /** Sections of papers and magazines, as their menus name them. */
  paperSections?: readonly string[]
}
