import { html } from 'hono/html'
import { levelWords } from '#words/places.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'
import type { SeenLevel, SeenRow, SeenSeat } from './seat-house.ts'

/** Every seat of the house, row by row, with a box where it can be had (docs/rules/seat-maps.md#list). */
export function seatList(
  view: View,
  levels: readonly SeenLevel[],
  names: Parameters<typeof levelWords>[2],
): Markup {
  return html`<div class="seat-list">${levels.map(level => {
    const name = levels.length > 1 ? levelWords(view.language, level.key, names) : ''
    return html`${name ? html`<h3>${name}</h3>` : nothing}${level.rows.map(row => rowPart(view, row, name))}`
  })}</div>`
}

function rowPart(view: View, row: SeenRow, level: string): Markup {
  const { say } = view
  return html`<fieldset class="seat-row"><legend>${level ? html`<span class="hidden">${level}, </span>` : nothing}${say('seating.row', { row: row.row })} <span class="row-left">${say('seating.row-free', { count: row.free })}</span></legend>
<ul>${row.seats.map(seat => seatPart(view, seat))}</ul></fieldset>`
}

function seatPart(view: View, { place, seat, kind, state, isTicked }: SeenSeat): Markup {
  const { say } = view
  const sort = kind === 'ordinary' ? nothing : html`<span class="sort">${say(`seating.kind-${kind}`)}</span>`
  if (state === 'taken')
    return html`<li class="taken"><span>${seat} ${sort} <span class="sort">${say('seating.state-taken')}</span></span></li>`
  const words = state === 'yours' ? say('seating.state-yours') : say('seating.state-free')
  return html`<li><label><input type="checkbox" name="places" value="${place}"${isTicked ? html` checked` : nothing}> ${seat} ${sort} <span class="${state === 'yours' ? 'sort' : 'hidden'}">${words}</span></label></li>`
}
