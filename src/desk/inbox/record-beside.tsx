import { Badge, Group, Text } from '@mantine/core'
import type { FilmWithSources } from '../api/films.ts'
import { Conflict } from '../films/conflict.tsx'
import type { FactLine, KeyedClaim } from '../films/fact-lines.ts'
import { FactValue, valueText } from '../films/fact-value.tsx'
import classes from '../films/record.module.css'
import { useWords } from '../words/words.tsx'

interface Pointing {
  lit: ReadonlySet<string>
  /** Lights the words of these claims while they are pointed at. */
  onPoint: (keys: readonly string[]) => void
  /** Keeps them lit until something else is chosen. */
  onHold: (keys: readonly string[]) => void
}

function StatedWords({
  stated,
  field,
  pointing,
}: {
  stated: KeyedClaim
  field: FactLine['field']
  pointing: Pointing
}) {
  const words = useWords()
  const keys = [stated.key]
  return (
    <button
      type="button"
      className={classes.stated}
      data-lit={pointing.lit.has(stated.key)}
      title={words.say('fact.rule', { rule: stated.claim.rule })}
      onMouseEnter={() => pointing.onPoint(keys)}
      onMouseLeave={() => pointing.onPoint([])}
      onFocus={() => pointing.onPoint(keys)}
      onBlur={() => pointing.onPoint([])}
      onClick={() => pointing.onHold(keys)}
    >
      {shortened(valueText(field, stated.claim.value, words))}
    </button>
  )
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)

interface RecordBesideProps {
  lines: readonly FactLine[]
  film: FilmWithSources | undefined
  pointing: Pointing
}

/** The film's record beside a document: every fact, the document's own words for it, and what is in dispute. */
export function RecordBeside({ lines, film, pointing }: RecordBesideProps) {
  const { say } = useWords()
  return (
    <dl className={classes.record}>
      {lines.map(line => (
        <div key={line.field} className={classes.line}>
          <dt>
            <Group gap={6}>
              <span>{say(`field.${line.field}`)}</span>
              {line.settled && (
                <Badge size="xs" variant="light" color="green" tt="none">
                  {say('fact.settled')}
                </Badge>
              )}
            </Group>
          </dt>
          <dd>
            {film && <FactValue field={line.field} value={line.value} />}
            {line.claims.length > 0 && (
              <div className={classes.statedHere}>
                <Text span size="xs" c="dimmed">
                  {say('fact.stated-here')}
                </Text>
                {line.claims.map(stated => (
                  <StatedWords key={stated.key} stated={stated} field={line.field} pointing={pointing} />
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
