import type { HouseLanguage } from '#core/localised.ts'
import deAccreditation from './catalogs/de/accreditation.json' with { type: 'json' }
import deApi from './catalogs/de/api.json' with { type: 'json' }
import deLetters from './catalogs/de/letters.json' with { type: 'json' }
import dePlan from './catalogs/de/plan.json' with { type: 'json' }
import dePress from './catalogs/de/press.json' with { type: 'json' }
import deRefusals from './catalogs/de/refusals.json' with { type: 'json' }
import deSeating from './catalogs/de/seating.json' with { type: 'json' }
import deSite from './catalogs/de/site.json' with { type: 'json' }
import enAccreditation from './catalogs/en/accreditation.json' with { type: 'json' }
import enApi from './catalogs/en/api.json' with { type: 'json' }
import enLetters from './catalogs/en/letters.json' with { type: 'json' }
import enPlan from './catalogs/en/plan.json' with { type: 'json' }
import enPress from './catalogs/en/press.json' with { type: 'json' }
import enRefusals from './catalogs/en/refusals.json' with { type: 'json' }
import enSeating from './catalogs/en/seating.json' with { type: 'json' }
import enSite from './catalogs/en/site.json' with { type: 'json' }
import esAccreditation from './catalogs/es/accreditation.json' with { type: 'json' }
import esApi from './catalogs/es/api.json' with { type: 'json' }
import esLetters from './catalogs/es/letters.json' with { type: 'json' }
import esPlan from './catalogs/es/plan.json' with { type: 'json' }
import esPress from './catalogs/es/press.json' with { type: 'json' }
import esRefusals from './catalogs/es/refusals.json' with { type: 'json' }
import esSeating from './catalogs/es/seating.json' with { type: 'json' }
import esSite from './catalogs/es/site.json' with { type: 'json' }
import frAccreditation from './catalogs/fr/accreditation.json' with { type: 'json' }
import frApi from './catalogs/fr/api.json' with { type: 'json' }
import frLetters from './catalogs/fr/letters.json' with { type: 'json' }
import frPlan from './catalogs/fr/plan.json' with { type: 'json' }
import frPress from './catalogs/fr/press.json' with { type: 'json' }
import frRefusals from './catalogs/fr/refusals.json' with { type: 'json' }
import frSeating from './catalogs/fr/seating.json' with { type: 'json' }
import frSite from './catalogs/fr/site.json' with { type: 'json' }

const english = {
  accreditation: enAccreditation,
  api: enApi,
  letters: enLetters,
  plan: enPlan,
  press: enPress,
  refusals: enRefusals,
  seating: enSeating,
  site: enSite,
}

/** Every room's words: one JSON file a room and language, with the same keys in each (speak.test.ts). */
export const catalogs: Record<HouseLanguage, typeof english> = {
  en: english,
  es: {
    accreditation: esAccreditation,
    api: esApi,
    letters: esLetters,
    plan: esPlan,
    press: esPress,
    refusals: esRefusals,
    seating: esSeating,
    site: esSite,
  },
  de: {
    accreditation: deAccreditation,
    api: deApi,
    letters: deLetters,
    plan: dePlan,
    press: dePress,
    refusals: deRefusals,
    seating: deSeating,
    site: deSite,
  },
  fr: {
    accreditation: frAccreditation,
    api: frApi,
    letters: frLetters,
    plan: frPlan,
    press: frPress,
    refusals: frRefusals,
    seating: frSeating,
    site: frSite,
  },
}

export type Room = keyof typeof english

/** `room.key`, for every sentence the house has. */
export type Key = { [R in Room]: `${R}.${keyof (typeof english)[R] & string}` }[Room]
