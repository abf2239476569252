import type { GoldPage } from './gold.ts'

/**
 * Written pages that are only counted: nothing is mended, fitted or tried on them, and nobody looks at how they are read
 * (README.md, "Pages written for measuring").
 */
export const ONLY_COUNTED: ReadonlySet<string> = new Set([
  // half B
  'biograf-lillehammer-ett-halvt-piano',
  'cinemes-gironins-la-pell-de-laigua',
  'cluj-zilele-casa-cu-doi-numeri',
  'craft-qa-cutting-room-omondi',
  'critica-blog-la-hora-del-cerrajero',
  'curtas-foz-o-dono-do-vento',
  'dautor-bcn-les-parets-primes',
  'depeche-selection-quinzaine-le-chant-des-pompes',
  'distribuidora-madrid-manana-el-trigo',
  'distribuidora-paulista-o-fiscal-de-estrelas',
  'dok-oresund-stemmer-fra-silo',
  'festival-del-plata-memoria-de-un-ascensor',
  'fidvirage-les-greves',
  'filmkrant-interview-roel-hazelhoff',
  'gazette-utopique-le-cheval-de-bois',
  'jihlavske-dny-papirova-hranice',
  'jornal-entrevista-tomas-bravo',
  'kiezkino-die-letzte-fahrschule',
  'multisala-navigli-un-metro-di-luce',
  'newsletter-review-thirty-lakes',
  'nippon-wochen-kaze-no-techo',
  'recensione-sito-l-ultima-portineria',
  'ressenya-setmanari-els-que-escombren',
  'revista-cine-entrevista-amparo-zubeldia',
  'site-belge-entretien-acteur-vandenbulcke',
  'specs-page-us-distributor-orchard-thieves',
  'taz-art-gespraech-kamerafrau-lindqvist',
  'toros-film-gunleri-tuz-bekcisi',
  'trade-news-sales-slate-vellum',
  'zabaltegi-la-lluvia-de-otros',
  // half D
  'blog-butacon-critica-manual-de-averias',
  'bohemia-iff-proxima-quiet-as-a-carp',
  'canalside-arts-cinema-week-three-films',
  'cinefrance-international-fiche-le-repos-du-phare',
  'dossier-entretien-honorine-tchalla',
  'entrevoir-belfort-les-mains-de-garance',
  'festival-da-guanabara-sete-palmos-de-varanda',
  'golpe-distribuidora-los-inventarios',
  'grossfilm-verleih-provinz-der-stimmen',
  'isarfilmfest-muenchen-was-der-regen-schuldet',
  'kritik-kopfzeile-die-verwalterin',
  'latitude-sales-sheet-the-bridge-tender',
  'maasfilm-rotterdam-de-kelder-van-mevrouw-tan',
  'magazine-qa-bold-teodor-vance-rabbit-hours',
  'mar-del-sur-competencia-el-turno-de-los-sapos',
  'nuvol-de-cinema-entrevista-jordina-sabater',
  'regiekommentar-presseheft-ein-zimmer-in-tirana',
  'revista-butaca-entrevista-saul-ferreiro',
  'screen-trade-acquisition-moth-season',
  'trade-review-festival-credits-the-tailors-nephew',
  'volere-distribuzione-la-casa-dei-contrari',
  'webzine-trailer-l-estate-dei-citofoni',
])

/** True where a written page may be learnt from. */
export function mayBeLearntFrom({ id }: GoldPage): boolean {
  return !ONLY_COUNTED.has(id.slice(id.indexOf('/') + 1))
}
