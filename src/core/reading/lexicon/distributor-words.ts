import { lean } from './lean.ts'
/** Words at the end of the name of a house that brings films out, folded. */
export const HOUSE_OF_FILMS = lean(
  /(?:^|\s|-)\p{L}*(?:films?|filmes?|pictures|releasing|distribu\p{L}+|verleih|entertainment|media|cinema|kino)(?:\s(?:gmbh|srl|s\.?l\.?|ltd|inc|sas|bv|ag|lda))?\.?$|distribu|verleih/u,
)

/** Words with which a name alone says that the house distributes, folded. */
export const DISTRIBUTION_SAID = /distribu|verleih|releasing|dystrybuc|forgalmaz/u

/** Words of houses that show films and of those that write about them, folded. */
export const SHOWS_FILMS =
  /festival|filmfest|filmhaus|filmhuis|filmclub|film club|film society|theat|lichtspiel|palast|palace|museum|institut|archiv|filmoteca|cinemathe|cinemat|kinemathek|cineclub|cine-club|cineforum|arthouse|house|forum|tage|week|magazin|kritik|review|news|journal|critic|blog|multiplex|cinemas|cines\b|sala|centr|^(?:the )?(?:cinema|kino)\b|(?:cinema|kino)$|university|school/u

/** Words of menus of distributors, folded. */
export const DISTRIBUTES = lean(
  /(?<!\p{L})(?:distribu\p{L}*|verleih|theatrical|home entertainment|educational|catalog(?:ue|o|us)?|katalog|kinofinder|presseserver|im verleih|nos films|our films|alle filme|i nostri film|el nostre cataleg|plataformas|line-?up|dvd|vod|bookings?|release schedule|professionnels|exploitants|exhibitors)(?!\p{L})/u,
)
