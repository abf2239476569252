import { screeningKinds } from '../form/screening-kinds.ts'
import { useWords, type WordKey } from '../words/words.tsx'

const always: [string, WordKey][] = [
  ['screening-clashes', 'board.clashes'],
  ['screening-public screening-pinned', 'board.pinned'],
]
const ofDraft: [string, WordKey][] = [['screening-public screening-unreleased', 'board.unreleased']]
const ofAnswer: [string, WordKey][] = [['screening-public screening-moved', 'board.moves-or-added']]

/** What the colours and lines of the board say, when it shows the draft or the solver's answer. */
export function Legend({ answer }: { answer: boolean }) {
  const { say } = useWords()
  return (
    <ul className="legend" aria-label={say('board.legend')}>
      {screeningKinds.map(kind => (
        <li key={kind}>
          <span className={`legend-swatch screening-${kind}`} aria-hidden /> {say(`screening-kind.${kind}`)}
        </li>
      ))}
      {[...always, ...(answer ? ofAnswer : ofDraft)].map(([className, word]) => (
        <li key={word}>
          <span className={`legend-swatch ${className}`} aria-hidden /> {say(word)}
        </li>
      ))}
    </ul>
  )
}
