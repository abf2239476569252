import type { Field } from '../../../film/facts.ts'

/** The credits that sentences tell. */
export type ToldRole = Extract<
  Field,
  'directors' | 'writers' | 'producers' | 'cinematographers' | 'editors' | 'composers' | 'sound' | 'cast'
>
/** The companies that sentences tell. */
export type ToldCompany = Extract<Field, 'productionCompanies' | 'distributors' | 'worldSales'>

/**
 * How a language tells credits in sentences, beyond the phrases of its file (`follows`, `does`, `roles`). `…` in a
 * phrase stands for a few words of the same clause without a name among them: "wrote … with".
 */
export interface SentenceData {
  /** Words before the names: "lensed by", "script … with". */
  before: Partial<Record<ToldRole, readonly string[]>>
  /** Words right behind a name or its relative pronoun: "shot the film". */
  behind: Partial<Record<ToldRole, readonly string[]>>
  /** Words for what somebody did, beside the name: "our editor, Jane Doe", "Jane Doe, my cinematographer". */
  roles: Partial<Record<ToldRole, readonly string[]>>
  /** Words before companies: "sales are handled by". */
  companies: Partial<Record<ToldCompany, readonly string[]>>
  /** Words behind the name of a company: "handles international sales". */
  houses: Partial<Record<ToldCompany, readonly string[]>>
  /** Articles and possessives that begin what stands before a name: "the novelist Jane Doe". */
  determiners: readonly string[]
  /** "who", "der", "che": between a name and what its person did. */
  relatives: readonly string[]
  /** "is", "est": in a sentence that tells who plays whom, what joins the further names to their characters. */
  is: readonly string[]
  /** Between a producer and the company: "for", "of". */
  ofCompany: readonly string[]
  /** Words before the length of the film: "runs", "a running time of". */
  lasts: readonly string[]
  /** Words before the countries that made the film together: "co-production between". */
  coproduction: readonly string[]
  /** Words before the language spoken in the film. */
  spoken: readonly string[]
  /** Words before whom an interview is with: "in conversation with". */
  talksWith: readonly string[]
  /** Whose a film is, as a writer or a question says it: "her", "your". */
  owners: readonly string[]
  /** Before those who worked with whoever speaks: "my". */
  mine: readonly string[]
  /** What is made: "film", "debut". */
  works: readonly string[]
  /** Those who act. */
  players: readonly string[]
  /** The section of a paper that has interviews, in a line of its own. */
  interviewHeads: readonly string[]
  /** What news tells has just happened, beyond the words of the language's file. */
  news: readonly string[]
}
