import type { MapRow, MapSeat, SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import classes from './map-picture.module.css'

// In units of the picture: a seat is 20 wide, rows lie 26 apart.
const pitch = 20
const depth = 26
const size = 15
const margin = 36

interface MapPictureProps {
  map: SeatMap
  /** What a seat looks like, in words of the style sheet; beside its kind. */
  lookOf?: (place: string) => string
  /** By pointer only: whatever this does can be done in the list beside the picture too. */
  onPick?: (place: string) => void
}

/** The house from above, its screen at the top. The list beside it says the same. */
export function MapPicture({ map, lookOf, onPick }: MapPictureProps) {
  const { say } = useWords()
  const localised = useLocalised()
  const xs = map.levels.flatMap(level => level.rows).flatMap(row => row.seats.map(seat => seat.x))
  const widest = Math.max(1, ...xs)
  const width = widest * pitch + 2 * margin + size
  let top = 44
  const levels = map.levels.map(level => {
    const nameAt = top + 14
    const rows = level.rows.map(row => {
      top += (1 + (row.gapBefore ?? 0)) * depth
      return { row, y: top }
    })
    top += depth * 1.6
    return { level, nameAt, rows }
  })
  return (
    <svg className={classes.picture} viewBox={`0 0 ${width} ${top}`} aria-hidden="true" focusable="false">
      <path className={classes.screen} d={`M ${width * 0.14} 30 Q ${width / 2} 12 ${width * 0.86} 30`} />
      <text className={classes.level} x={width / 2} y={14}>
        {say('maps.screen')}
      </text>
      {levels.map(({ level, nameAt, rows }) => (
        <g key={level.key}>
          {map.levels.length > 1 && (
            <text className={classes.level} x={width / 2} y={nameAt}>
              {localised(level.name)}
            </text>
          )}
          {rows.map(({ row, y }) => (
            <Row
              key={row.row}
              row={row}
              y={y}
              bend={x => (level.curve ?? 0) * depth * ((2 * x) / widest - 1) ** 2}
            >
              {(seat, at) => {
                const place = `${level.key}/${row.row}/${seat.seat}`
                const look = `${classes.spot} ${classes[seat.kind ?? 'ordinary'] ?? ''} ${lookOf?.(place) ?? ''}`
                return (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the picture is hidden from assistive tools, which have the list
                  <g key={place} className={look} onClick={() => onPick?.(place)}>
                    <title>{`${row.row} ${seat.seat}`}</title>
                    <rect
                      x={at.x}
                      y={at.y}
                      width={size}
                      height={size}
                      rx={seat.kind === 'wheelchair' ? 7.5 : 3}
                    />
                    <text x={at.x + size / 2} y={at.y + 10.5}>
                      {seat.seat}
                    </text>
                  </g>
                )
              }}
            </Row>
          ))}
        </g>
      ))}
    </svg>
  )
}

interface RowProps {
  row: MapRow
  y: number
  bend: (x: number) => number
  children: (seat: MapSeat, at: { x: number; y: number }) => React.ReactNode
}

function Row({ row, y, bend, children }: RowProps) {
  const [first] = row.seats
  return (
    <>
      {first && (
        <text className={classes.label} x={margin + first.x * pitch - 12} y={y - bend(first.x) + 11}>
          {row.row}
        </text>
      )}
      {row.seats.map(seat => children(seat, { x: margin + seat.x * pitch, y: y - bend(seat.x) }))}
    </>
  )
}
