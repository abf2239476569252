/** Sets pages for printing with typst. */
export interface Printer {
  /**
   * A PDF of a typst source, in its language and under its title, tagged so that it can be read aloud: as PDF/UA-1
   * where every letter has a font and every picture its words. `data` reaches the source as JSON in `sys.inputs.data`.
   */
  print(sheet: PrintSheet): Promise<Uint8Array>
}

export interface PrintSheet {
  source: string
  data: unknown
  /** BCP 47. */
  language: string
  title: string
  /** What the source shows as `image("/pictures/NAME")`, by name. */
  pictures?: ReadonlyMap<string, Uint8Array>
}

/** Draws QR codes (ISO/IEC 18004). */
export interface QrCodes {
  /** A scalable drawing: dark modules on white, with the quiet zone of four modules; error correction M. */
  svg(text: string): string
  /** Rows of modules, true = dark, without the quiet zone. */
  modules(text: string): boolean[][]
}
