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

const WORDS: readonly (readonly [ScreeningKind, RegExp])[] = [
  [
    'press-and-industry',
    /\b(?:press|presse|prensa|stampa|imprensa|pers|premsa|p&i|industry|industria|branche|professionnels|fachpublikum)/,
  ],
  ['school', /\b(?:school|schul|escolar|escola|escuela|scolaire|ecole|scuola|scolastica)/],
  ['public', /\b(?:public|offentlich|oeffentlich|regular|openbaar|pubblic|alle)/],
]

/** What a heading means beside screenings alone. */
export function screeningHeading(heading: string): 'kind' | 'screeningNotes' | undefined {
  const plain = plainHeading(heading)
  if (KIND_HEADINGS.has(plain)) return 'kind'
  return REMARK_HEADINGS.has(plain) ? 'screeningNotes' : undefined
}

/** For whom a screening is by its cell; undefined for words that are none of these. */
export function kindSaid(cell: string): ScreeningKind | undefined {
  const plain = plainHeading(cell)
  return WORDS.find(([, words]) => words.test(plain))?.[0]
}
