// biome-ignore-all format: words are listed in rows

/** Legal forms of the countries that films come from, as ISO 20275 (ELF) knows them; letters only, without points and spaces. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ltd', 'limited', 'plc', 'llp', 'llc', 'lp', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'pty', 'pvt',
  'gmbh', 'ag', 'kg', 'ohg', 'ug', 'gbr', 'ev', 'mbh', 'gesmbh', 'haftungsbeschrankt', 'cokg',
  'sl', 'slu', 'slp', 'sa', 'sau', 'sas', 'sasu', 'sarl', 'eurl', 'scop', 'snc', 'aie', 'sc', 'sccl', 'cv', 'sapi', 'spa', 'srl', 'srls', 'sdrl', 'scarl',
  'lda', 'ltda', 'me', 'eireli', 'bv', 'nv', 'vof', 'bvba', 'sprl', 'vzw', 'asbl',
  'ab', 'hb', 'as', 'aps', 'ivs', 'oy', 'oyj', 'ky', 'ehf', 'hf', 'sia', 'uab', 'ou',
  'kft', 'zrt', 'bt', 'spzoo', 'sro', 'doo', 'dd', 'ood', 'eood', 'od', 'ike', 'epe', 'ae', 'kk', 'gk',
])

/** What a film company does, left out as readily as it is added. */
export const TRADE_WORDS: ReadonlySet<string> = new Set([
  'film', 'films', 'filme', 'filmes', 'filmi', 'filmproduktion', 'filmproduktions', 'filmproduktionen', 'filmproduction', 'filmproductions', 'filmverleih', 'filmgesellschaft',
  'movie', 'movies', 'cine', 'cinema', 'kino', 'picture', 'pictures', 'motion', 'production', 'productions', 'produktion', 'produktionen', 'produktions',
  'producciones', 'produccion', 'produccions', 'produzione', 'produzioni', 'producoes', 'producao', 'productie', 'producties', 'produktie', 'produksjon', 'cinematografica', 'cinematograficas',
  'house', 'company', 'companies', 'co', 'entertainment', 'media', 'studio', 'studios', 'group', 'audiovisual', 'audiovisuales', 'international', 'sales', 'distribution', 'distribuzione', 'distribucion', 'distribuicao', 'verleih', 'filmes', 'releasing',
])

/** "and" in the languages of companies. */
export const AND_WORDS: ReadonlySet<string> = new Set(['and', 'y', 'e', 'i', 'et', 'und', 'en', 'och', 'og', 'ja', 'a', 'es', 'si', 'n'])

/** Articles in front of a name. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las', 'die', 'der', 'das', 'il', 'de', 'het', 'o', 'os', 'as'])
