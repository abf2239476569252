import type { ScreeningKind } from '../../programme/screening.ts'
import { plainHeading } from './headings.ts'

// In a sheet of submissions these headings mean something else, or nothing of the film.

const KIND_HEADINGS: ReadonlySet<string> = new Set([
  ...['kind', 'type', 'screening type', 'screening kind', 'audience'],
  ...['art', 'typ', 'art der vorstellung', 'vorstellungsart', 'publikum'],
  ...['tipo', 'tipo de funcion', 'tipo de pase', 'tipo de proyeccion', 'publico'],
  ...['genre de seance', 'type de seance'],
  ...[
    'tipo di proiezione',
    'tipologia',
    'tipo de sessao',
    'soort',
    'soort voorstelling',
    'tipus',
    'tipus de sessio',
  ],
])

const REMARK_HEADINGS: ReadonlySet<string> = new Set([
  ...['remarks', 'remark', 'notes', 'note', 'comment', 'comments'],
  ...['bemerkung', 'bemerkungen', 'anmerkung', 'anmerkungen', 'notiz', 'notizen', 'kommentar'],
  ...[
    'notas',
    'nota',
    'observaciones',
    'comentarios',
    'remarque',
    'remarques',
    'commentaire',
    'commentaires',
  ],
  ...['osservazioni', 'observacoes', 'opmerking', 'opmerkingen', 'observacions', 'comentaris'],
])

/** Whole words, and those that German puts together: `Schulvorstellung` is for schools, `personal` not for the press. */
const WORDS: readonly (readonly [ScreeningKind, RegExp])[] = [
  [
    'press-and-industry',
    /\b(?:press|presse\w*|prensa|stampa|imprensa|pers|persvoorstelling\w*|premsa|p&i|industry|industria|branche\w*|professionnels|fachpublikum)\b/,
  ],
  [
    'school',
    /\b(?:schools?|schul\w*|escolar(?:es)?|escola|escuelas?|scolaires?|ecoles?|scuol[ae]|scolastic\w+)\b/,
  ],
  [
    'public',
    /\b(?:public|publica|publico|publique|publikum\w*|offentlich\w*|oeffentlich\w*|regular|openbaar|pubblic[oa]|alle)\b/,
  ],
]

/** Said of the public: not everybody may come. */
const CLOSED =
  /\b(?:not?|non|nicht|kein\w*|nessun\w*|niet|geen|pas|nao|privat\w*|private|prive\w*|privad[oa]s?|geschlossen\w*|besloten|closed|cerrad[oa]|chiuso|ferme)\b/
/** A cell that only says whom it is not for. */
const DENIED = /^(?:not?|non|nicht|kein\w*|nessun\w*|niet|geen|pas|nao|sin|sans|senza|ohne)\b/

/** What a heading means beside screenings alone. */
export function screeningHeading(heading: string): 'kind' | 'screeningNotes' | undefined {
  const plain = plainHeading(heading)
  if (KIND_HEADINGS.has(plain)) return 'kind'
  return REMARK_HEADINGS.has(plain) ? 'screeningNotes' : undefined
}

/** For whom a screening is by its cell; undefined for words that are none of these, and for a closed screening of no kind. */
export function kindSaid(cell: string): ScreeningKind | undefined {
  const plain = plainHeading(cell)
  if (DENIED.test(plain)) return undefined
  const kind = WORDS.find(([, words]) => words.test(plain))?.[0]
  return kind === 'public' && CLOSED.test(plain) ? undefined : kind
}
