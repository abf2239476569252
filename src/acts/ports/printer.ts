/** Sets pages for printing with typst. */
export interface Printer {
  /**
   * A PDF of a typst source. `data` reaches it as JSON in `sys.inputs.data`; `files` are readable under their names.
   * The same source and data give the same bytes but for the date of making.
   */
  print(sheet: PrintSheet): Promise<Uint8Array>
}

export interface PrintSheet {
  source: string
  data: unknown
  /** BCP 47. */
  language: string
  title: string
}

/** Draws QR codes (ISO/IEC 18004). */
export interface QrCodes {
  /** A scalable drawing: dark modules on white, with the quiet zone of four modules; error correction M. */
  svg(text: string): string
  /** Rows of modules, true = dark, without the quiet zone. */
  modules(text: string): boolean[][]
}
