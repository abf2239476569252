import { Text } from '@mantine/core'
import type { CurvePoint } from '../api/rehearsals.ts'
import { useWords } from '../words/words.tsx'
import classes from './curve.module.css'
import { roundUp } from './spans.ts'

const width = 600
const height = 170

export interface Line {
  name: string
  of: (point: CurvePoint) => number
}

interface CurveProps {
  title: string
  curve: readonly CurvePoint[]
  lines: readonly Line[]
  /** How the end of the axis is written. */
  written: (value: number) => string
}

/** Up to three lines over the seconds of a rehearsal; each dashed in its own way. The table beneath says the same in figures. */
export function Curve({ title, curve, lines, written }: CurveProps) {
  const { say, formats } = useWords()
  const first = curve[0]?.second ?? 0
  const last = curve.at(-1)?.second ?? 0
  const top = roundUp(Math.max(0, ...lines.flatMap(({ of }) => curve.map(of))))
  const x = (second: number) => ((second - first) / Math.max(1, last - first)) * width
  const y = (value: number) => height - (value / top) * height
  const path = ({ of }: Line) =>
    curve.map(point => `${x(point.second).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ')
  return (
    <figure className={classes.curve}>
      <Text component="figcaption" fw={600}>
        {title}
      </Text>
      <div className={classes.ends} aria-hidden="true">
        <span>{written(top)}</span>
      </div>
      <svg
        className={classes.plot}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className={classes.frame} x1="0" x2={width} y1={height} y2={height} />
        <line className={classes.frame} x1="0" x2="0" y1="0" y2={height} />
        {first < 0 && <line className={classes.opening} x1={x(0)} x2={x(0)} y1="0" y2={height} />}
        {lines.map((line, index) => (
          <polyline
            key={line.name}
            className={classes.line}
            data-line={index}
            points={path(line)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden="true">
        <span>{say('rehearsal.second', { second: formats.count(first) })}</span>
        <span>{say('rehearsal.second', { second: formats.count(last) })}</span>
      </div>
      <ul className={`plain-list ${classes.legend}`}>
        {lines.map((line, index) => (
          <li key={line.name}>
            <svg width="26" height="10" aria-hidden="true">
              <line className={classes.line} data-line={index} x1="0" x2="26" y1="5" y2="5" />
            </svg>
            {line.name}
          </li>
        ))}
      </ul>
    </figure>
  )
}
