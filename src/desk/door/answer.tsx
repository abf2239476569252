import { Button } from '@mantine/core'
import type { DoorTold } from '../api/door.ts'
import { onClock } from '../api/wire.ts'
import { shownNumber } from '../orders/order-words.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { answerSigns } from './answer-signs.ts'
import classes from './door.module.css'

interface AnswerProps {
  told: DoorTold
  zone: string
  undo: (ticketId: string) => void
}

/** What the house said to a code: a word, a shape and a colour, and what to do next. */
export function Answer({ told, zone, undo }: AnswerProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const sign = answerSigns[told.answer]
  const { ticket, rightScreening } = told
  const when = told.admittedAt && formats.time(onClock(told.admittedAt, zone))
  return (
    <div className={classes.answer} data-answer={told.answer} style={{ background: sign.colour }}>
      <sign.icon size={64} aria-hidden />
      <div>
        <div className={classes.word}>{say(sign.word)}</div>
        {ticket && (
          <div>
            {ticket.name || say('orders.at-counter')} · {localised(ticket.priceName)} ·{' '}
            {shownNumber(ticket.number)}
          </div>
        )}
        {told.answer === 'already-used' && when && (
          <div>{say('door.used-at', { time: when, door: told.admittedDoor ?? '' })}</div>
        )}
        {rightScreening && (
          <div>
            {localised(rightScreening.title) || rightScreening.filmTitles.join(', ')},{' '}
            {formats.dayAndTime(onClock(rightScreening.startsAt, zone))}, {rightScreening.venueName},{' '}
            {rightScreening.screenName}
          </div>
        )}
        {told.because && <div>{say(`door.because.${told.because}`)}</div>}
        <div>{say(sign.advice)}</div>
        {told.answer === 'admitted' && ticket && (
          <Button size="compact-md" variant="white" color="dark" mt={6} onClick={() => undo(ticket.ticketId)}>
            {say('door.undo')}
          </Button>
        )}
      </div>
    </div>
  )
}
