import { ca } from './ca.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { TitleData } from './title-data.ts'

/** How titles are spoken of, by language. Of languages read by their labels only, what stands around titles in headings. */
export const TITLE_DATA: Readonly<Record<string, TitleData>> = {
  en,
  es,
  de,
  fr,
  it,
  pt,
  nl,
  ca,
  sv: { sections: ['cinemateket', 'bibliotek*'], makers: ['av'] },
  da: { sections: ['cinemateket', 'biografklub', 'bibliotek*'], makers: ['af'] },
  no: { sections: ['cinemateket', 'bibliotek*'], makers: ['av'] },
  pl: { sections: ['konkurs', 'przegląd'] },
  cs: { sections: ['filmový', 'soutěž', 'filmklub*'] },
  hu: { sections: ['versenyprogram', 'filmklub*'] },
  tr: { sections: ['yarışma'] },
  el: { sections: ['διαγωνιστικό'] },
}
