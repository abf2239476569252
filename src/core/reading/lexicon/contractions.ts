/** Prepositions that Romance languages write as one word with the article behind them. */
const CONTRACTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ca: { de: ['del', "d'"], a: ['al'] },
  es: { de: ['del'], a: ['al'] },
  fr: { de: ['du', "d'"], à: ['au'] },
  it: {
    di: ['del', 'della', "dell'", 'dello', 'delle'],
    da: ['dal', 'dalla', "dall'", 'dallo'],
    a: ['ad', 'al', 'alla', "all'", 'allo'],
  },
  pt: { de: ['do', 'da', 'dos', 'das'], por: ['pelo', 'pela'], a: ['ao', 'à'] },
}

/** "fotografia é de" and "fotografia é da", "é do": a phrase as it stands, and before an article. */
export function contracted(phrase: string, language: string): string[] {
  const at = phrase.lastIndexOf(' ') + 1
  const joined = CONTRACTIONS[language]?.[phrase.slice(at)] ?? []
  return [phrase, ...joined.map(it => phrase.slice(0, at) + it)]
}
