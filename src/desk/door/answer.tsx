import { Button } from '@mantine/core'
import type { DoorEvening } from '#core/boxoffice/door/door-evening.ts'
import { useLocalised } from '../words/use-localised.ts'
import { usePlaceWords } from '../words/use-place-words.ts'
import { useWords } from '../words/words.tsx'
import { answerSigns } from './answer-signs.ts'
import classes from './door.module.css'
import type { Told } from './door-book.ts'

interface AnswerProps {
  told: Told
  evening: DoorEvening
  standbyFree: number
  undo: (ticketId: string) => void
}

/** What was told of a code: a word, a shape and a colour, and what to do next. */
export function Answer({ told, evening, standbyFree, undo }: AnswerProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const placeWords = usePlaceWords()
  const sign = answerSigns[told.answer]
  const { ticket, rightScreening, entry, scan } = told
  const levels = evening.screenings.find(each => each.screeningId === ticket?.screeningId)?.levels ?? []
  const price = evening.prices.find(each => each.priceId === ticket?.priceId)
  return (
    <div className={classes.answer} data-answer={told.answer} style={{ background: sign.colour }}>
      <sign.icon size={64} aria-hidden />
      <div>
        <div className={classes.word}>{say(sign.word)}</div>
        {ticket?.place && ticket.state !== 'released' && (
          <div className={classes.seat}>{placeWords(ticket.place, levels)}</div>
        )}
        {price && (
          <div>
            {localised(price.name)}
            {ticket && ticket.allocation !== 'public' && ` · ${say(`allocation.${ticket.allocation}`)}`}
          </div>
        )}
        {price?.needsProof && told.answer === 'admitted' && (
          <div className={classes.seat}>{say('door.ask-proof')}</div>
        )}
        {entry && told.answer === 'already-used' && (
          <div>
            {say('door.used-at', {
              time: formats.time(entry.at.toZonedDateTimeISO(evening.timeZone)),
              door: entry.door,
            })}
          </div>
        )}
        {rightScreening && (
          <div>
            {localised(rightScreening.title) || rightScreening.filmTitles.join(', ')},{' '}
            {formats.dayAndTime(rightScreening.startsAt)}, {rightScreening.venueName},{' '}
            {rightScreening.screenName}
          </div>
        )}
        {told.isUnlisted && scan && <div>{say('door.unlisted')}</div>}
        <div>{say(sign.advice, { free: standbyFree })}</div>
        {scan?.act === 'in' && (
          <Button size="compact-md" variant="white" color="dark" mt={6} onClick={() => undo(scan.ticketId)}>
            {say('door.undo')}
          </Button>
        )}
      </div>
    </div>
  )
}
