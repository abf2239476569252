import type { FaultyThing, ProblemFault, ProblemFaultKind } from '#core/timetable/faults/problem-fault.ts'
import type { TimetableProblem } from '#core/timetable/problem.ts'

/** What is wrong about a problem, and what to do about it. */
export function faultSentence(fault: ProblemFault, problem: TimetableProblem): string {
  const [first = '', second = ''] = fault.about.map(({ thing, id }) => named(thing, id, problem))
  return sentences[fault.fault](first, second, fault)
}

type Sentence = (first: string, second: string, fault: ProblemFault) => string

const sentences: Record<ProblemFaultKind, Sentence> = {
  'no-days': () => 'There are screenings and no day to show them on: state the days.',
  'too-many': (_, __, { value, field, most }) =>
    `${value} ${field} are more than the ${most} that a timetable can have: leave some out or part it.`,
  'id-twice': (first, _, { field }) => `${first} is there twice (${field ?? 'id'}): name each once.`,
  'id-unknown': (first, second, { field }) =>
    `${first} names ${second || 'something'} that is not there${field ? ` (${field})` : ''}.`,
  'with-itself': first => `${first} is paired with itself: name two.`,
  'print-told-twice': (first, second) => `${first} and ${second} tell different things of one print.`,
  'two-premieres': first => `${first} has two premieres: only one of its screenings can be it.`,
  'days-disordered': first => `${first} does not follow the day before it: order the days.`,
  'wrong-number': (first, _, { field, value }) =>
    `${first}: ${field} is ${value ?? 'no number'}; it must be whole and not below nothing.`,
  'ends-before-it-begins': (first, _, { field }) => `${first}: ${field} ends before it begins.`,
  'outside-the-days': first => `${first} is open outside the festival's days.`,
  'screen-without-hours': first => `${first} is never open: give it hours or leave it out.`,
  'longer-than-every-window': (first, _, { value }) =>
    `${first} lasts ${value} minutes and fits into no opening window of its screens: open one longer or shorten it.`,
  'pins-collide': (first, second) =>
    `${first} and ${second} are pinned to one screen at one time: move one of the pins.`,
  'pin-on-wrong-format': first => `${first} is pinned to a screen that does not show its format.`,
}

function named(thing: FaultyThing, id: string, problem: TimetableProblem): string {
  switch (thing) {
    case 'screen':
      return problem.screens.find(screen => screen.id === id)?.name ?? `screen ${id}`
    case 'item':
      return problem.items.find(it => it.id === id)?.name ?? `item ${id}`
    case 'guest':
      return problem.guests.find(guest => guest.id === id)?.name ?? `guest ${id}`
    case 'print':
      return problem.items.find(it => it.print?.id === id)?.print?.name ?? `print ${id}`
    case 'screening': {
      const screening = problem.screenings.find(it => it.id === id)
      const shown = problem.items.find(it => it.id === screening?.itemId)
      return shown ? `“${shown.name}” (screening ${id})` : `screening ${id}`
    }
    case 'problem':
      return 'The timetable'
    default:
      return `${thing} ${id}`
  }
}
