import { create } from 'qrcode'
import type { QrCodes } from '#acts/ports/printer.ts'

/** Light modules around the code that a reader needs (ISO/IEC 18004 §6.3.8). */
const quietZone = 4

/** QR codes with error correction M: 15 % of the code may be creased or wet. */
export function qrCodes(): QrCodes {
  const modules = (text: string): boolean[][] => {
    const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
    return Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => data[row * size + column] === 1),
    )
  }

  return {
    modules,
    svg(text) {
      const rows = modules(text)
      const size = rows.length + 2 * quietZone
      const path = rows.flatMap((row, y) => darkRuns(row).map(([x, length]) => strip(x, y, length))).join('')
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
        `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
      )
    },
  }
}

const strip = (x: number, y: number, length: number) =>
  `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`

/** Where a row is dark, as start and length. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue
    const last = runs.at(-1)
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  }
  return runs
}
