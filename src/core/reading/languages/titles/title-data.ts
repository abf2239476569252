/**
 * How a language speaks around the title of a film: where pages and sentences name one, and what is none. `*` at the end of
 * a word stands for any letters more.
 */
export interface TitleData {
  /** Words of sections, programmes, houses, companies and media: a line with one of them names these rather than a film. */
  sections?: readonly string[]
  /** Words before or behind the name of a room: "Screen 2", "Saal 3". */
  halls?: readonly string[]
  /** What words for a room end in where languages write them in one: "Kinosaal". */
  hallEndings?: readonly string[]
  /** What stands right before or behind the name of a film in a sentence ("her debut feature, X, …"); compounds end in it. */
  films?: readonly string[]
  /** What the page is, as it stands beside a title in a headline: "X review". */
  kinds?: readonly string[]
  /** Words between a title and who made the film. */
  makers?: readonly string[]
  /** Words before what a headline speaks about: "Jane Doe on X". */
  about?: readonly string[]
  /** Between a role or a kind and the film: "director of X", "Kritik zu X". */
  of?: readonly string[]
  /** Before the name in a clause that begins with it: "In X, …". */
  placing?: readonly string[]
  /** Behind the name in a clause that goes on about it: "X, which …". */
  relatives?: readonly string[]
  /** Participles before a name: "titled". */
  called?: readonly string[]
  /** What comes with a showing, behind its title and a plus: "+ Q&A". */
  events?: readonly string[]
  /** Words before or behind which somebody is named. */
  besidePersons?: readonly string[]
  /** Articles with which titles begin. */
  articles?: readonly string[]
  /** Words in which a phrase does not end, because they only join others. */
  joining?: readonly string[]
  /** Small words that tell in which language a title stands. */
  small?: readonly string[]
  /** How sentences go on about a film right behind its name: "premieres", "se estrena", "erzählt". */
  goesOn?: readonly string[]
  /** What sentences say right before the name of a film: "presents", "se titula". */
  tells?: readonly string[]
}
