import { lean } from './lean.ts'
/** Words with which festivals and series name themselves and their editions; a year beside them is the programme's. */
export const FESTIVAL_WORDS = lean(
  /(?<!\p{L})(?:\p{L}*festivals?|\p{L}*festiwal|\p{L}*festivaali\p{L}*|filmfest\p{L}*|film\s?week|filmwoche|filmtage|semana|setmana|settimana|semaine|week|quinzaine|biennale|viennale|diagonale|berlinale|mostra|muestra|edition|edici[oó]n|edizione|[eé]dition|edi[cç][aã]o|edici[oó]|ausgabe|editie|programm?e?|programa|programaci[oó]n?|programma|program[aã]|programação|touring|season|temporada|stagione|saison|seizoen|ciclo|cycle|reihe|retrospe\p{L}+|rassegna|cineforum|cineclub|cine\s?club|term)(?!\p{L})/iu,
)
