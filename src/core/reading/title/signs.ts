/** Where a page may name its film: a whole line, a part of one, the head of a line of data, or running text. */
export type NamingPlace = 'line' | 'part' | 'head' | 'prose'

/** What a single place shows of a title in its own words, apart from what stands around it. */
export type NamingSign =
  /** A label calls it the title. */
  | 'called-title'
  | 'quoted'
  | 'quoted-in-headline'
  /** A headline says it as the text says it again. */
  | 'repeated-in-headline'
  /** Set over two lines, and said in one elsewhere. */
  | 'joined-lines'
  | 'year-behind'
  | 'data-in-parentheses'
  /** Who made the film was cut off behind it. */
  | 'maker-behind'
  /** And what was cut off begins with no name that people are known to be given. */
  | 'maker-unlikely'
  /** "review", "Kritik" was cut off beside it. */
  | 'kind-word-cut'
  /** And the headline begins with the title and goes on behind the word and a mark, or the word and a mark lead it. */
  | 'kind-word-leads'
  /** What a headline speaks about, at its end: "Jane Doe on X". */
  | 'told-at-end'
  /** « X » de Jane Doe: in quotation marks, and who made it behind them. */
  | 'maker-behind-quote'
  /** "her debut feature, X" and "X, a drama about". */
  | 'film-word-before'
  | 'film-word-behind'
  /** "X premieres", "X erzählt". */
  | 'told-of-behind'
  /** "directora de X". */
  | 'role-before'
  /** "Jane Doe's X"; and at the top of the page. */
  | 'owned'
  | 'owned-by-name'
  /** "X, which tells of". */
  | 'relative-behind'
  /** "X: a small sentence goes on behind the colon". */
  | 'before-sentence'
  /** A quotation behind a colon: somebody said it. */
  | 'after-colon'
  /** `X: "…"`: somebody speaks. */
  | 'speaks'
  | 'capitals-in-sentence'
  /** "presents X", "se titula X". */
  | 'told-of-before'
  /** "With X, Jane Doe signs": behind a preposition, before who made it. */
  | 'maker-follows'
  /** "X, by Jane Doe, France 2020, 92 min." at the start of a line of running text. */
  | 'credit-line'

/** What stands around a place on its line, and above and below it. */
export type PlaceSign =
  /** Minus the logarithm of the lines above, menus left out; of a whole line, and of a part of one. */
  | 'height'
  | 'height-part'
  | 'first'
  | 'heading'
  /** The line that begins the part of one of several films. */
  | 'entry-head'
  | 'block-head'
  | 'block-end'
  | 'leads-line'
  | 'ends-line'
  | 'in-sentence-line'
  /** The line is a label's value, or begins with a label of its own. */
  | 'held-by-label'
  | 'label-leads'
  /** "by Jane Doe": the line says who wrote the page, or who made the film. */
  | 'byline'
  | 'linkish-line'
  | 'headline-line'
  /** Further down than the first line of data. */
  | 'below-data'
  /** How many lines stand between the name and the data, and how many empty ones. */
  | 'data-below'
  | 'data-below-2'
  | 'data-below-3'
  | 'data-below-4'
  | 'data-0-blocks-off'
  | 'data-1-blocks-off'
  | 'data-2-blocks-off'
  | 'maker-above'
  | 'maker-below'
  | 'maker-below-2'
  | 'maker-beside'
  | 'maker-then-story'
  | 'date-above'
  | 'date-below'
  | 'menu-below'
  | 'parenthesis-below'
  | 'section-above'
  | 'text-follows'
  | 'between-data-and-text'

/** What the letters of the words show at once. */
export type FormSign =
  | 'one-word'
  /** Words beyond the sixth, by four. */
  | 'long'
  | 'small-letter'
  | 'mostly-small'
  | 'question'
  | 'inner-marks'
  | 'figures'
  /** A quotation within: the line names the film, and more. */
  | 'quotes-inside'
  /** In capitals on a page that is not. */
  | 'shouted'

/** What the words mean; nearly all of it speaks against a title. */
export const SENSE_SIGNS = [
  'only-names',
  // "directed by Jane Doe"
  'credits-somebody',
  'section-words',
  'furniture',
  'label',
  'genre',
  'date',
  'time',
  'contact',
  'linkish',
  'version',
  'hall',
  // the name of the paper or the house above the page
  'masthead',
  'place-name',
  // "The film", "Der Film ist"
  'film-itself',
] as const

export type SenseSign = (typeof SENSE_SIGNS)[number]

/** How the rest of the page says the words again. */
export type MentionSign =
  | 'said-in-prose'
  /** The logarithm of how often. */
  | 'said-in-prose-more'
  | 'said-within-sentence'
  | 'said-in-lines'
  | 'said-early'
  /** Sentences say it only where a parenthesis opens: somebody's other film, or who plays whom. */
  | 'said-in-parentheses'
  | 'twice-a-line'
  /** On two lines, one right below the other. */
  | 'twice-below'
  /** The last of a trail of links, `Home > Films > X`. */
  | 'ends-trail'
  | 'in-headline'
  | 'line-and-prose'
  | 'prose-data-in-parentheses'
  | 'whole-quote-unsaid'
  /** Sentences do not say it: on a page of data, on one without, and on one that says that it is a review or an interview. */
  | 'sheet: unsaid'
  | 'article: unsaid'
  | 'kind told: unsaid'
  | 'telling: unsaid'
  | 'telling: first-unsaid'
  /** Begins with an article, which a sentence that says it writes with a capital. */
  | 'capital-article'

/** What speaks for the words being somebody's name. */
export const PERSON_SIGNS = [
  'credited',
  // a sentence credits them: "directed by Jane Doe"
  'credited-in-sentence',
  // begins with a name that people are given, and has the form of one
  'given-name',
  // holds the name of somebody whom a sentence credits, or who is talked with
  'holds-name',
  // has the form of a name, on a page that tells at length
  'person-shaped',
  'role-before-name',
  'surname-alone',
  'half-name',
  'takes-turns',
] as const

/** What is told last of a title, as it takes the longest to tell. */
export type LastSign = SenseSign | (typeof PERSON_SIGNS)[number]

/** Signs that are worth more or less on a page without data, and the name under which they count once more there. */
export const IN_ARTICLES = [
  ['line', 'article: line'],
  ['part', 'article: part'],
  ['prose', 'article: prose'],
  ['quoted', 'article: quoted'],
  ['said-in-prose-more', 'article: said-in-prose-more'],
  ['height', 'article: height'],
  ['headline-line', 'article: headline-line'],
  ['text-follows', 'article: text-follows'],
  ['said-within-sentence', 'article: said-within-sentence'],
  ['first', 'article: first'],
] as const

/** Signs that are worth more or less on a page that says that it is a review or an interview. */
export const WHERE_KIND_IS_TOLD = [
  ['line', 'kind told: line'],
  ['quoted', 'kind told: quoted'],
  ['said-in-prose-more', 'kind told: said-in-prose-more'],
] as const

/** Signs that are worth more or less on a page that tells at length. */
export const WHERE_TOLD_AT_LENGTH = [
  ['line', 'telling: line'],
  ['part', 'telling: part'],
  ['prose', 'telling: prose'],
  ['quoted', 'telling: quoted'],
  ['block-head', 'telling: block-head'],
  ['in-headline', 'telling: in-headline'],
  ['said-in-prose-more', 'telling: said-in-prose-more'],
  ['said-within-sentence', 'telling: said-within-sentence'],
  ['line-and-prose', 'telling: line-and-prose'],
  ['one-word', 'telling: one-word'],
  ['question', 'telling: question'],
  ['mostly-small', 'telling: mostly-small'],
] as const

/** The names under which such signs count once more. */
type Again<Signs extends readonly (readonly [string, string])[]> = Signs[number][1]

/** Everything that may speak for or against a title; what each is worth stands in `points.ts`. */
export type Sign =
  | NamingPlace
  | NamingSign
  | PlaceSign
  | FormSign
  | MentionSign
  | LastSign
  /** A label gives the same words. */
  | 'labelled'
  | Again<typeof IN_ARTICLES>
  | Again<typeof WHERE_TOLD_AT_LENGTH>
  | Again<typeof WHERE_KIND_IS_TOLD>

/** What speaks for and against one title: 1 for a sign that is there, or its measure. */
export type Evidence = ReadonlyMap<Sign, number>

/** These speak against a title only where every place that names it shows them. */
export const MUST_BE_EVERYWHERE: ReadonlySet<Sign> = new Set<Sign>([
  'held-by-label',
  'below-data',
  'linkish-line',
  'byline',
  'label-leads',
  'in-sentence-line',
  'maker-behind',
  'speaks',
  'after-colon',
  'date-below',
  'headline-line',
])
