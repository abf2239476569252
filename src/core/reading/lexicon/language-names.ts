// biome-ignore-all format: codes are read in rows
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Languages that films speak; CLDR names them in every language of ours. */
const SPOKEN =
  'af am ar as ast ay az be bg bm bn bo br bs ca ceb co cs cy da de dz el en eo es et eu fa ff fi fil fo fr fy ga gd gl gn grc gsw gu ha haw he hi hr ht hu hy id ig is it iu ja jv ka kab kk kl km kn ko ku ky la lad lb ln lo lt lv mai mg mi mk ml mn mni mr ms mt my nan nap ne nl nn no nb nv oc om or pa pap pl ps pt qu rm rn ro ru rw sa sc scn sd se sg si sk sl sm smn sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi vo wo wuu xh yi yo yue zh zu arn ckb kea nds sgn sh tpi kri wa hil ilo bho luo zap nah yua mos dyu iu oj mnk shi tzm tet chr ny mfe fur ce mwl snk bem quc srn yrl nso crh wal sat hmn csb sma umb an rom pcm frp bm ee'.split(
    ' ',
  )

/** Language names of all our languages, to BCP 47. */
export const TONGUES = new PhraseIndex<string>()

for (const data of ALL_LANGUAGES) {
  const names = new Intl.DisplayNames([data.code], { type: 'language' })
  for (const code of SPOKEN) {
    const name = names.of(code)
    if (name && name !== code && !data.ordinaryElsewhere?.includes(name))
      TONGUES.add(
        name,
        code === 'nb' || code === 'nn' ? 'no' : code,
        data.code,
        data.labelsOnly ? name.toLowerCase() : undefined,
      )
  }
  for (const [name, code] of Object.entries(data.languages ?? {})) TONGUES.add(name, code, data.code)
}
// `portugiesische Originalfassung`, `Engelse ondertitels`, `napisy angielskie`: adjectives as they stand before or behind a word
for (const [language, from, endings] of [
  ['de', /sch$/u, ['e', 'en', 'er', 'es', 'em']],
  ['nl', /s$/u, ['e']],
  ['pl', /ki$/u, ['e', 'mi', 'm']],
] as const) {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  for (const code of SPOKEN) {
    const name = names.of(code)
    if (name && from.test(name) && !name.includes(' '))
      for (const ending of endings)
        TONGUES.add(`${name}${ending}`, code, language, language === 'pl' ? `${name}${ending}`.toLowerCase() : undefined)
  }
}
TONGUES.ready()

const CODES: Readonly<Record<string, string>> = {
  EN: 'en', ENG: 'en', ES: 'es', ESP: 'es', SPA: 'es', DE: 'de', GER: 'de', DEU: 'de', DT: 'de', FR: 'fr', FRA: 'fr', FRE: 'fr', IT: 'it', ITA: 'it',
  PT: 'pt', POR: 'pt', NL: 'nl', DUT: 'nl', NLD: 'nl', CA: 'ca', CAT: 'ca', EU: 'eu', SV: 'sv', SWE: 'sv', DA: 'da', DAN: 'da', NO: 'no', NOR: 'no', FI: 'fi', FIN: 'fi',
  PL: 'pl', POL: 'pl', CS: 'cs', CZ: 'cs', CZE: 'cs', HU: 'hu', HUN: 'hu', RO: 'ro', RUM: 'ro', TR: 'tr', TUR: 'tr', EL: 'el', GR: 'el', RU: 'ru', RUS: 'ru', UK: 'uk',
  JA: 'ja', JP: 'ja', JPN: 'ja', ZH: 'zh', CHI: 'zh', KO: 'ko', KOR: 'ko', AR: 'ar', ARA: 'ar', HE: 'he', HEB: 'he', FA: 'fa', HR: 'hr', SR: 'sr', SL: 'sl', VL: 'nl', CAST: 'es', GAL: 'gl',
}

/** The language that a code like `EN` or `ger` stands for where a page lists subtitles. */
export function languageOfCode(code: string): string | undefined {
  return CODES[code.toUpperCase()]
}
