import { Text } from '@mantine/core'
import { Fragment, useId } from 'react'
import type { Allocation } from '../api/seats.ts'
import { useWords } from '../words/words.tsx'
import { partOf, type SeatPart, seatParts } from './free-seats.ts'
import classes from './ledger-picture.module.css'

/** A part as it is painted: held seats are dotted and blocked ones striped, for those who see no colours. */
function Painted({ part, pattern, x, width }: { part: SeatPart; pattern: string; x: string; width: string }) {
  const hasPattern = part === 'blocked' || part === 'held'
  return (
    <>
      <rect className={classes[part]} x={x} width={width} height="100%" />
      {hasPattern && <rect fill={`url(#${pattern}-${part})`} x={x} width={width} height="100%" />}
    </>
  )
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-blocked`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={classes.stripe} x1="0" y1="0" x2="0" y2="6" strokeWidth="3" />
      </pattern>
      <pattern id={`${id}-held`} width="7" height="7" patternUnits="userSpaceOnUse">
        <line className={classes.stripe} x1="3" y1="3" x2="3" y2="5" strokeWidth="2" />
      </pattern>
    </defs>
  )
}

function Bar({ allocation, largest, pattern }: { allocation: Allocation; largest: number; pattern: string }) {
  const percent = (seats: number) => `${(seats / allocation.capacity) * 100}%`
  const painted = seatParts.map((part, index) => ({
    part,
    before: seatParts.slice(0, index).reduce((sum, each) => sum + partOf(allocation, each), 0),
    seats: partOf(allocation, part),
  }))
  return (
    <svg className={classes.bar} width={`${(allocation.capacity / largest) * 100}%`} aria-hidden="true">
      {painted.map(({ part, before, seats }) => (
        <Painted key={part} part={part} pattern={pattern} x={percent(before)} width={percent(seats)} />
      ))}
    </svg>
  )
}

/** The allocations as bars, each as long as its seats; the table beneath says the same in figures. */
export function LedgerPicture({ allocations }: { allocations: readonly Allocation[] }) {
  const { say, formats } = useWords()
  const pattern = useId()
  const shown = allocations.filter(each => each.capacity > 0)
  const largest = Math.max(...shown.map(each => each.capacity))
  return (
    <figure className={classes.picture} aria-label={say('seats.picture')}>
      <svg width="0" height="0" aria-hidden="true" display="block">
        <Patterns id={pattern} />
      </svg>
      <div className={classes.rows}>
        {shown.map(allocation => (
          <Fragment key={allocation.kind}>
            <Text size="sm">
              {say('seats.part', {
                name: say(`allocation.${allocation.kind}`),
                seats: formats.count(allocation.capacity),
              })}
            </Text>
            <Bar allocation={allocation} largest={largest} pattern={pattern} />
          </Fragment>
        ))}
      </div>
      <ul className={`plain-list ${classes.legend}`}>
        {seatParts.map(part => (
          <li key={part}>
            <svg width="18" height="14" aria-hidden="true">
              <Painted part={part} pattern={pattern} x="0" width="100%" />
            </svg>
            {say(`seats.${part}`)}
          </li>
        ))}
      </ul>
    </figure>
  )
}
