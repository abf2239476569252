import { anyScreening } from '../moves/pick.ts'
import type { Search } from '../search.ts'

const most = 12

/** Some that have to do with each other and need not stay: with one audience, on one screen, or at about one time. */
export function together(search: Search): number[] {
  const { board, chance, fixed } = search
  const { compiled } = board
  const one = anyScreening(search)
  const place = board.placeOf(one)
  const kind = chance.below(4)
  const near = (other: number) => {
    if (other === one) return true
    if (fixed[other]) return false
    const there = board.placeOf(other)
    if (!there || !place) return compiled.audiences.of[other] === compiled.audiences.of[one]
    if (kind === 0) return compiled.audiences.of[other] === compiled.audiences.of[one]
    if (kind === 1) return there.screen === place.screen && Math.abs(there.day - place.day) <= 1
    if (kind === 2) return there.start < place.end + 60 && place.start < there.end + 60
    return compiled.item[other] === compiled.item[one] || there.day === place.day
  }
  const all = Array.from(fixed.keys()).filter(near)
  return [one, ...chance.shuffle(all.filter(it => it !== one)).slice(0, most - 1)]
}
