// The picture of a house over the boxes of its list: what is clicked there is ticked here, and the other way round.

const form = document.querySelector('.seat-choice')
const boxes = [...form.querySelectorAll('input[name="places"]')]
const most = Number(form.dataset.most)
const count = form.querySelector('.count')
const words = JSON.parse(count.dataset.words)
const shapes = new Map([...form.querySelectorAll('[data-place]')].map(shape => [shape.dataset.place, shape]))

const show = () => {
  const chosen = boxes.filter(box => box.checked)
  for (const box of boxes) shapes.get(box.value)?.classList.toggle('ticked', box.checked)
  const said = words[Math.min(chosen.length, words.length - 1)]
  if (count.textContent !== said) count.textContent = said
}

form.querySelector('.seat-picture').addEventListener('click', event => {
  const { place } = event.target.closest('[data-place]')?.dataset ?? {}
  const box = boxes.find(each => each.value === place)
  if (!box) return
  box.checked = !box.checked
  box.dispatchEvent(new Event('change', { bubbles: true }))
})

form.addEventListener('change', event => {
  const { target } = event
  // One more than may be had lets go of another: whoever changes one seat need not untick the old one first.
  if (target.checked && boxes.filter(box => box.checked).length > most) {
    const other = boxes.find(box => box.checked && box !== target)
    if (other) other.checked = false
  }
  show()
})

/** Arrows go from seat to seat, along a row and to the same place of the next; the tab key goes on as ever. */
const rows = [...form.querySelectorAll('.seat-row')]
  .map(row => [...row.querySelectorAll('input')])
  .filter(row => row.length > 0)
form.addEventListener('keydown', event => {
  const row = rows.findIndex(each => each.includes(event.target))
  if (row < 0) return
  const seat = rows[row].indexOf(event.target)
  const to = {
    ArrowRight: rows[row][seat + 1],
    ArrowLeft: rows[row][seat - 1],
    ArrowDown: rows[row + 1]?.[Math.min(seat, rows[row + 1].length - 1)],
    ArrowUp: rows[row - 1]?.[Math.min(seat, rows[row - 1].length - 1)],
  }[event.key]
  if (!to) return
  event.preventDefault()
  to.focus()
})
for (const box of boxes) {
  box.addEventListener('focus', () => shapes.get(box.value)?.classList.add('focused'))
  box.addEventListener('blur', () => shapes.get(box.value)?.classList.remove('focused'))
}

show()
