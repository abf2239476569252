import { lean } from './lean.ts'
/** Words before an hour at which no film begins: doors, box offices, sales, the end. */
export const HOUSE_HOURS = lean(
  /(?<!\p{L})(?:doors?(?: open)?|t[äa]glich|daily|bar|ge[öo]ffnet|open(?:ing|s)?|box office|bar opens?|einlass|t[üu]r[öo]ffnung|kasse(?:n[öo]ffnung)?|abendkasse|ende|ends?|taquillas?|puertas|apertura|cierre|fin|caisses?|ouverture|bigliett\p{L}+|bilheteira|bilheteria|portas|kassa|zaal open|einde|taquilla oberta|portes|fins a les|vorverkauf|verkauf|sale[ds]?|venta|vente|slutt?|ends at)(?!\p{L})[^\d]{0,24}$/iu,
)

/** What stands before or behind a price. */
export const CURRENCY_BEFORE = lean(
  /(?:[€£$¥]|(?<!\p{L})(?:chf|eur|usd|gbp|fr\.|sfr\.?|r\$|kr\.?|nok|sek|dkk|z[łl]|lei|k[čc]|ft|us\$))\s?$/iu,
)
export const CURRENCY_BEHIND = lean(
  /^(?:,?[-–—])?\s?(?:[€£$¥]|(?:chf|eur|euros?|usd|gbp|kr|nok|sek|dkk|z[łl]|lei|k[čc]|ft)(?!\p{L}))/iu,
)

/** Words of a line that announces one showing, folded or not, by their beginnings. */
export const SHOWING_WORDS = lean(
  /(?<!\p{L})(?:proyecci|projecci|proiezion|proje[cç]|projection|screening|showing|performance|s[ée]ance|sess[ãa]o|sesi[óo]n|sessi[óo]|pases?(?!\p{L})|funci[óo]n|fun[çc][ãa]o|vorstellung|vorf[üu]hrung|auff[üu]hrung|termin|spieltermin|vertoning|voorstelling|visning|forestilling|pokaz|n[äa]yt[öo]s|vet[íi]t[ée]s|prom[íi]t[áa]n|g[öo]sterim|proiec[țt]i)/iu,
)
