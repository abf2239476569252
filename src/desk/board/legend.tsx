import { useWords } from '../words/words.tsx'

/** What the colours and lines of the board say. */
export function Legend() {
  const { say } = useWords()
  return (
    <ul className="legend" aria-label={say('board.legend')}>
      {(['public', 'press-and-industry', 'school'] as const).map(kind => (
        <li key={kind}>
          <span className={`legend-swatch screening-${kind}`} aria-hidden /> {say(`screening-kind.${kind}`)}
        </li>
      ))}
      <li>
        <span className="legend-swatch screening-clashes" aria-hidden /> {say('board.clashes')}
      </li>
      <li>
        <span className="legend-swatch screening-public screening-unreleased" aria-hidden />{' '}
        {say('board.unreleased')}
      </li>
    </ul>
  )
}
