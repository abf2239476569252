import type { Solving } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'
import classes from './points-curve.module.css'
import { pointsTold } from './points-told.ts'

const width = 340
const height = 130
const edge = { left: 8, right: 8, top: 20, bottom: 20 }

/**
 * How the points of the best answer went down, on a logarithmic scale: the first second may win more than all that
 * follow. What went before as many screenings had a place as have one now is left out: it cannot be compared.
 */
export function PointsCurve({ solving }: { solving: Solving }) {
  const { say, formats } = useWords()
  const { curve, bound, seconds } = solving
  const last = curve.at(-1)
  if (!last) return null
  const steps = curve.filter(each => each.unplaced === last.unplaced)
  const first = steps[0]!
  const end = Math.max(seconds, last.seconds, 1)
  const least = Math.max(0.1, Math.min(last.soft, bound ?? last.soft) * 0.95)
  const most = Math.max(first.soft, least * 1.1)
  const x = (at: number) => edge.left + (at / end) * (width - edge.left - edge.right)
  const y = (soft: number) =>
    edge.top +
    (1 - Math.log(Math.max(soft, least) / least) / Math.log(most / least)) * (height - edge.top - edge.bottom)
  const path = steps.map(({ seconds: at, soft }) => `H${x(at)}V${y(soft)}`).join('')
  const told = (soft: number) => pointsTold(soft, formats)
  return (
    <svg
      className={classes.curve}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('solver.curve', {
        from: told(first.soft),
        to: told(last.soft),
        seconds: formats.count(Math.round(seconds)),
      })}
    >
      {bound !== null && bound > 0 && (
        <line className={classes.bound} x1={edge.left} x2={width - edge.right} y1={y(bound)} y2={y(bound)} />
      )}
      <path className={classes.line} d={`M${x(first.seconds)} ${y(first.soft)}${path}H${x(end)}`} />
      <text className={classes.told} x={edge.left} y={14}>
        {told(first.soft)}
      </text>
      <text className={classes.told} x={width - edge.right} y={14} textAnchor="end">
        {told(last.soft)}
      </text>
      <text className={classes.told} x={width - edge.right} y={height - 6} textAnchor="end">
        {formats.count(Math.round(end))} s
      </text>
    </svg>
  )
}
