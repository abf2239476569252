import { lean } from './lean.ts'
/** How headings and lines begin that tell of other films of the house, the series or the evening, folded. */
export const OTHER_FILM_HEAD = lean(
  new RegExp(
    `^(?:${[
      // en
      'also (?:in|from|by|at|on|showing|screening|playing|part of)(?: (?:us|the|this)|(?= \\p{L}))',
      '(?:other|more|related|previous) (?:films|titles|screenings|releases|shorts)',
      'more (?:from|in|like|by) ',
      'you (?:may|might) (?:also )?(?:like|enjoy)',
      'in the same (?:series|programme|program|section)',
      'coming (?:soon )?to ',
      // de
      '(?:demnachst|bald) (?:im|bei|in) ',
      'ausserdem (?:im|am|in) ',
      '(?:\\+ ?)?vorfilm:',
      '(?:ebenfalls|auch|ausserdem) (?:im programm|in der reihe|zu sehen|von)',
      'weitere (?:filme|titel|vorstellungen von|filme der reihe)',
      '(?:im selben|im gleichen) programm',
      'in der(?:selben| gleichen) reihe',
      'mehr (?:aus|filme|von) ',
      // fr
      '(?:nos|les) autres (?:films|titres)',
      'en avant-programme',
      'dans (?:le meme|la meme|ce) (?:programme|section|cycle|selection)',
      'autres (?:films|titres|seances)',
      '(?:a voir|a lire) (?:aussi|egalement)',
      'vous aimerez',
      'du meme (?:auteur|realisateur|cycle)',
      // es
      'tambien (?:en|te|del|de la|puedes|dentro)',
      'otras? (?:peliculas|titulos|proyecciones)',
      'otros titulos',
      'en (?:el mismo|este) (?:programa|ciclo)',
      'te puede interesar',
      'quizas? te guste',
      // it
      'film (?:precedente|successivo):',
      'se ti piace',
      'nello stesso programma',
      'nella stessa (?:rassegna|sezione)',
      'altri (?:film|titoli)',
      'potrebbe interessarti',
      'ti potrebbe',
      // pt
      'tambem (?:em|no|na|neste)',
      'outros (?:filmes|titulos)',
      'no mesmo programa',
      '(?:ve|veja) tambem',
      // nl
      'voorfilm:',
      'ook (?:in|van|bij|te zien) ',
      '(?:andere|meer) films',
      'in hetzelfde programma',
      // ca
      'tambe (?:al|a la|del|et|en) ',
      'altres (?:pel.licules|titols)',
      'et pot interessar',
      'al mateix programa',
      // the further languages
      '(?:fler|flere|andra|andre) film(?:er)?',
      'muita elokuvia',
      '(?:inne|wiecej) film(?:y|ow)',
      'zobacz tez',
      'dalsi filmy',
      'tovabbi filmek',
      'alte filme',
      'diger filmler',
    ].join('|')})`,
    'u',
  ),
)

/** A line, folded, that tells with its year which short is shown before the film or after it, or which film on the days beside. */
export const SUPPORTING_FILM = lean(
  /^(?:preceded by|followed by|supporting (?:film|short)|short before|precede d[eu]|suivi d[eu]|precedid[oa] (?:de|por)|preced(?:uto|uta) da|antecedid[oa] (?:de|por)|voorafgegaan door|precedida (?:de|per))[^()\n]{3,80}\([^()]{0,60}\d[^()]{0,60}\)|^(?:domani|ieri|morgen|gestern|demain|hier|manana|ayer|amanha|ontem|dema|ahir|tomorrow|yesterday)\s?:\s[^\n]{3,80}(?:18|19|20)\d\d(?!\d)/u,
)
