import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Correction, correctionsQuery } from '../api/corrections.ts'
import type { DocumentWithText } from '../api/documents.ts'
import { onClock } from '../api/wire.ts'
import { valueText } from '../films/fact-value.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import type { Words } from './chosen-words.ts'
import classes from './document-page.module.css'
import { shortened } from './shortened.ts'
import type { Saying } from './use-saying.ts'

interface CorrectionsProps {
  document: DocumentWithText
  saying: Saying
  /** Shows the words of a correction in the text. */
  find: (words: Words) => void
}

/** What people said of a document, the latest first: who, when, of which words; each can be taken back. */
export function Corrections({ document, saying, find }: CorrectionsProps) {
  const { say } = useWords()
  const corrections = useQuery(correctionsQuery(document.id))
  return (
    <Awaited query={corrections}>
      {made =>
        made.length === 0 ? (
          <Text c="dimmed">{say('document.corrections.none')}</Text>
        ) : (
          <ul className="plain-list">
            {made.toReversed().map(correction => (
              <CorrectionLine
                key={`${correction.madeAt} ${correction.field} ${correction.start}`}
                correction={correction}
                words={document.text.slice(correction.start, correction.end)}
                takeBack={() => saying.takeBack(correction)}
                find={() => find(correction)}
              />
            ))}
          </ul>
        )
      }
    </Awaited>
  )
}

function CorrectionLine(props: {
  correction: Correction
  words: string
  takeBack: () => void
  find: () => void
}) {
  const { correction, words, takeBack, find } = props
  const told = useWords()
  const { say, formats } = told
  const edition = useEdition()
  const { field, value } = correction
  const named = { field: say(`field.${field}`), words: shortened(words.replace(/\s+/g, ' '), 60) }
  const sentence =
    value === null
      ? say('document.correction.not', named)
      : `${named.field}: ${shortened(valueText(field, value, told))}`
  return (
    <li className={classes.correction}>
      <Stack gap={2}>
        <Text fw={600}>{sentence}</Text>
        <Text size="sm" c="dimmed">
          {say('document.correction.made', {
            who: correction.madeByName || say('document.correction.somebody'),
            when: formats.dayAndTime(onClock(correction.madeAt, edition.timeZone)),
          })}
        </Text>
      </Stack>
      <Group gap={4}>
        <Button
          size="xs"
          variant="default"
          onClick={find}
          aria-label={say('document.show-words.of', { sentence })}
        >
          {say('document.show-words')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          aria-label={say('document.take-back.of', { sentence })}
          onClick={takeBack}
        >
          {say('document.take-back')}
        </Button>
      </Group>
    </li>
  )
}
