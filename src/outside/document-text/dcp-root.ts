/** Whether a text is the XML of a package, by its root element: such files often have no ending. */
export function looksLikeDcp(text: string): boolean {
  return /^\ufeff?\s*(?:<\?xml|<!--|<)/.test(text.slice(0, 80)) && rootName(text) !== undefined
}

/** The local name of the root element, where it is one of a package's. */
export function rootName(text: string): string | undefined {
  return /<(?:[\w.-]+:)?(CompositionPlaylist|AssetMap|PackingList)[\s>]/.exec(text.slice(0, 4000))?.[1]
}
