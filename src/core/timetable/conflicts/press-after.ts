import type { Fact } from './fact.ts'
import type { Member } from './member.ts'
import { always, eitherStarts, never, type Starts } from './starts.ts'

/**
 * The press sees an item after its first public screening. Which one is the first depends on where they all stand, so
 * this asks of the group what other facts ask of two.
 */
export function pressAfterFact(members: Member[]): Fact {
  const itemId = members[0]!.item.id
  const among = new Set(members.map(it => it.id))
  const asked = (it: Member) => among.has(it.id)
  const pressed = (it: Member) => it.screening.kind === 'press-and-industry'
  return {
    told: { rule: 'press', itemIds: [itemId] },
    earliest: (before, member, pending) => {
      if (!asked(member) || !pressed(member)) return Number.NEGATIVE_INFINITY
      const first = before.find(it => asked(it.member) && !pressed(it.member))
      if (first !== undefined) return first.end
      return pending.some(it => asked(it) && !pressed(it))
        ? Number.POSITIVE_INFINITY
        : Number.NEGATIVE_INFINITY
    },
    startsAmong: (standing, member) => {
      if (!asked(member)) return always
      const others = standing.filter(it => asked(it.member) && it.member.id !== member.id)
      const publics = others.filter(it => !pressed(it.member)).sort((a, b) => a.start - b.start)
      if (pressed(member)) return publics.length === 0 ? always : from(publics[0]!.end)
      const presses = others.filter(it => pressed(it.member))
      if (presses.length === 0) return always
      const asFirst = {
        from: Number.NEGATIVE_INFINITY,
        to: Math.min(...presses.map(it => it.start)) - member.length,
      }
      return eitherStarts([asFirst], publics.length === 0 ? never : from(publics[0]!.start))
    },
  }
}

function from(minute: number): Starts {
  return [{ from: minute, to: Number.POSITIVE_INFINITY }]
}
