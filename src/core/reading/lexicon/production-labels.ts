import { lean } from './lean.ts'
/** Labels, folded, behind which companies as well as producers stand. */
export const EITHER_LABELS: ReadonlySet<string> = new Set([
  'production',
  'production deleguee',
  'prod.',
  'prod',
  'produccion',
  'produccio',
  'produzione',
  'producao',
  'produktion',
  'productie',
  'produkcja',
  'produkce',
  'produksjon',
  'tuotanto',
  'yapim',
  'gyartas',
])

/** Labels, folded, that mean a company or a woman who produces. */
export const HOUSE_OR_WOMAN: ReadonlySet<string> = new Set(['productora', 'produtora'])

/** A label, folded, for the companies that take part in a production: "Coproduction", "Koprodukce". */
export const CO_PRODUCTION_LABEL = lean(
  /^(?:(?:ko|co|sam)[- ]?produ(?:ktion|kce|kcja|kcio|ksjon|ction|ccion|zione|cao|ctie|ccio)s?(?:firma|firmen|compan(?:y|ies))?|co-?production compan(?:y|ies)|(?:ko|co)-?produktionsfirm(?:a|en)|(?:in|en|em|i|w|v) (?:co|ko|sam)-?produ\p{L}+ (?:with|avec|con|com|amb|mit|met|med|s|z)|societes? de coproduction|societa di coproduzione|(?:empresas? )?co-?pro(?:duct|dut)oras?)$/u,
)

/** A label, folded, for those who produce beside the producers; what is in parentheses there is their company. */
export const CO_PRODUCER_LABEL = lean(
  /^(?:(?:ko|co|sam)[- ]?produ(?:zent|cer|ctor|cteur|ctrice|ttor|ttric|tor|cent|sent)\p{L}*)$/u,
)
