import { html, raw } from 'hono/html'
import { levelWords } from '#words/places.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'
import type { SeenLevel, SeenSeat } from './seat-house.ts'

// In units of the picture: a seat is 20 wide, rows lie 26 apart.
const pitch = 20
const depth = 26
const margin = 34
const size = 15

/**
 * The house from above, the screen at the top. For eyes and pointers only: the list beside it has the same seats, their
 * names and their boxes, and an island ticks a box when its seat is clicked here.
 */
export function seatPicture(
  view: View,
  levels: readonly SeenLevel[],
  names: Parameters<typeof levelWords>[2],
): Markup {
  const widest = Math.max(
    ...levels.flatMap(level => level.rows.flatMap(row => row.seats.map(seat => seat.x))),
  )
  const width = widest * pitch + 2 * margin + size
  let top = 46
  const parts = levels.map(level => {
    const before = top
    const drawn = level.rows.map(row => {
      top += (1 + row.gapBefore) * depth
      const bend = (x: number) => level.curve * depth * ((2 * x) / Math.max(1, widest) - 1) ** 2
      const seats = row.seats.map(seat => {
        const x = margin + seat.x * pitch
        return seatShape(seat, x, top - bend(seat.x))
      })
      const ends = [row.seats[0], row.seats.at(-1)].flatMap(seat => (seat ? [seat.x] : []))
      const labels = ends.map((x, end) => {
        const at = margin + x * pitch + (end === 0 ? -10 : size + 10)
        return `<text x="${at}" y="${(top - bend(x) + 11).toFixed(1)}">${row.row}</text>`
      })
      return [...seats, ...labels].join('')
    })
    top += depth * 1.5
    const name =
      levels.length > 1
        ? html`<text class="level" x="${width / 2}" y="${before + 14}">${levelWords(view.language, level.key, names)}</text>`
        : ''
    return html`${name}<g>${raw(drawn.join('\n'))}</g>`
  })
  const half = width / 2
  return html`<svg class="seat-picture" viewBox="0 0 ${width} ${top}" aria-hidden="true" focusable="false">
<path class="screen" d="M ${half - width * 0.36} 30 Q ${half} 12 ${half + width * 0.36} 30"/>
<text class="level" x="${half}" y="14">${view.say('seating.screen')}</text>
${parts}</svg>`
}

/** Told apart by shape as well as by colour: free is hollow, taken is crossed, yours is full, a wheelchair's is round. */
function seatShape({ place, kind, state, isTicked }: SeenSeat, x: number, y: number): string {
  const round = kind === 'wheelchair' ? size / 2 : 3
  const name = `${state}${isTicked ? ' ticked' : ''} kind-${kind}`
  const at = `x="${x}" y="${y.toFixed(1)}" width="${size}" height="${size}" rx="${round}"`
  const cross =
    state === 'taken'
      ? `<path d="M ${x + 4} ${(y + 4).toFixed(1)} l 7 7 m 0 -7 l -7 7"/>`
      : kind === 'restricted-view'
        ? `<path d="M ${x + 3} ${(y + size - 3).toFixed(1)} l 9 -9"/>`
        : ''
  return `<g class="spot ${name}" data-place="${place}"><rect ${at}/>${cross}</g>`
}
