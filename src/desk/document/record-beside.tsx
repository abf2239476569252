import { CloseButton, Text } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import type { FilmWithSources } from '../api/films.ts'
import { Conflict } from '../films/conflict.tsx'
import type { FactLine, KeyedClaim } from '../films/fact-lines.ts'
import { FactName } from '../films/fact-name.tsx'
import { FactValue, valueText } from '../films/fact-value.tsx'
import classes from '../films/record.module.css'
import { useWords } from '../words/words.tsx'
import { CORRECTION_RULE } from './correction-rule.ts'
import { shortened } from './shortened.ts'
import type { Saying } from './use-saying.ts'

interface Pointing {
  lit: ReadonlySet<string>
  /** Lights the words of these claims while they are pointed at. */
  onPoint: (keys: readonly string[]) => void
  /** Keeps them lit until something else is chosen. */
  onHold: (keys: readonly string[]) => void
}

interface StatedWordsProps {
  stated: KeyedClaim
  field: FactLine['field']
  pointing: Pointing
  sayIsNot: Saying['sayIsNot']
}

function StatedWords({ stated, field, pointing, sayIsNot }: StatedWordsProps) {
  const words = useWords()
  const { say } = words
  const keys = [stated.key]
  const value = shortened(valueText(field, stated.claim.value, words))
  const notThis = say('document.not-this.of', { field: say(`field.${field}`), value })
  const byPerson = stated.claim.rule === CORRECTION_RULE
  return (
    <span className={classes.statedGroup}>
      <button
        type="button"
        className={classes.stated}
        data-lit={pointing.lit.has(stated.key)}
        title={byPerson ? say('document.by-person') : say('fact.rule', { rule: stated.claim.rule })}
        onMouseEnter={() => pointing.onPoint(keys)}
        onMouseLeave={() => pointing.onPoint([])}
        onFocus={() => pointing.onPoint(keys)}
        onBlur={() => pointing.onPoint([])}
        onClick={() => pointing.onHold(keys)}
      >
        {value}
      </button>
      {byPerson && (
        <IconUserCheck
          size={16}
          role="img"
          aria-label={say('document.by-person')}
          className={classes.byPerson}
        />
      )}
      <CloseButton
        size="sm"
        aria-label={notThis}
        title={notThis}
        onClick={() => sayIsNot(stated.claim)}
        onMouseEnter={() => pointing.onPoint(keys)}
        onMouseLeave={() => pointing.onPoint([])}
      />
    </span>
  )
}

interface RecordBesideProps {
  lines: readonly FactLine[]
  film: FilmWithSources | undefined
  pointing: Pointing
  sayIsNot: Saying['sayIsNot']
}

/** The film's record beside a document: every fact, the document's own words for it, and what is in dispute. */
export function RecordBeside({ lines, film, pointing, sayIsNot }: RecordBesideProps) {
  const { say } = useWords()
  return (
    <dl className={classes.record}>
      {lines.map(line => (
        <div key={line.field} className={classes.line}>
          <FactName line={line} />
          <dd>
            {film && <FactValue field={line.field} value={line.value} />}
            {line.claims.length > 0 && (
              <div className={classes.statedHere}>
                <Text span size="xs" c="dimmed">
                  {say('fact.stated-here')}
                </Text>
                {line.claims.map(stated => (
                  <StatedWords
                    key={stated.key}
                    stated={stated}
                    field={line.field}
                    pointing={pointing}
                    sayIsNot={sayIsNot}
                  />
                ))}
              </div>
            )}
            {film && line.conflict && <Conflict film={film} conflict={line.conflict} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
