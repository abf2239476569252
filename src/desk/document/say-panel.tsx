import {
  Alert,
  Button,
  CloseButton,
  Group,
  Loader,
  Paper,
  Select,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Field } from '#core/film/facts.ts'
import { type Meant, suggestionsQuery } from '../api/corrections.ts'
import type { DocumentWithText } from '../api/documents.ts'
import { valueText } from '../films/fact-value.tsx'
import { fieldOrder } from '../films/fields.ts'
import { useWords } from '../words/words.tsx'
import type { Words } from './chosen-words.ts'
import { entryAt } from './entry-claims.ts'
import type { TextHandle } from './lit-text.tsx'
import classes from './say-panel.module.css'
import { shortened } from './shortened.ts'
import { useBeside } from './use-beside.ts'
import type { Saying } from './use-saying.ts'
import { ValueInput, valueAtFirst } from './value-input.tsx'

interface SayPanelProps {
  document: DocumentWithText
  words: Words
  /** Takes the focus when the words were chosen with keys; after a mouse the selection keeps it. */
  takesFocus: boolean
  /** The text in which the words stand. */
  text: RefObject<TextHandle | null>
  saying: Saying
  close: () => void
}

/** How many fields are offered as buttons; the others stand in the list below them. */
const offered = 5

/** Beside the chosen words: what they could be, the likeliest first, and what they were read as. */
export function SayPanel({ document, words, takesFocus, text, saying, close }: SayPanelProps) {
  const told = useWords()
  const { say } = told
  const heading = useId()
  const panel = useRef<HTMLDivElement>(null)
  const meant = useQuery(suggestionsQuery(document.id, words))
  const [saving, setSaving] = useState(false)
  const [other, setOther] = useState<Field | null>(null)
  const place = { start: words.start, end: words.end }
  useBeside(panel, () => text.current?.rectOf(place))
  const ready = meant.data !== undefined

  // Where the panel lies at the window's lower end it may lie upon the very words it asks about.
  useEffect(() => {
    const covered = text.current?.rectOf(words)
    const own = panel.current?.getBoundingClientRect()
    if (ready && covered && own && covered.bottom > own.top && covered.top < own.bottom)
      text.current?.uncover(words)
  }, [ready, text, words])

  useEffect(() => {
    if (takesFocus && !ready) panel.current?.focus()
    if (takesFocus && ready) panel.current?.querySelector<HTMLElement>(`.${classes.field}, input`)?.focus()
  }, [takesFocus, ready])

  const outside = document.entries.length > 0 && entryAt(document.entries, words.start) < 0
  const readAs = document.claims.filter(claim => claim.start < words.end && claim.end > words.start)
  const done = async (act: () => Promise<boolean>) => {
    if (saving) return
    setSaving(true)
    if (await act()) close()
    else setSaving(false)
  }
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && close()

  return (
    <Paper
      ref={panel}
      className={classes.panel}
      withBorder
      shadow="md"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={heading}
      aria-busy={saving}
      onKeyDown={closeOnEscape}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Text id={heading} fw={600} className={classes.heading}>
          {say('document.this-is', {
            words: shortened(document.text.slice(words.start, words.end).replace(/\s+/g, ' '), 70),
          })}
        </Text>
        <CloseButton size="sm" aria-label={say('close')} onClick={close} />
      </Group>
      {outside ? (
        <Alert color="orange" p="xs">
          {say('document.outside')}
        </Alert>
      ) : (
        <Stack gap="xs">
          {(saving || (!ready && !meant.error)) && (
            <Loader size="sm" role="status" aria-label={say(saving ? 'document.saving' : 'loading')} />
          )}
          {meant.error && (
            <Alert color="red" role="alert" p="xs">
              {meant.error.message}
            </Alert>
          )}
          {ready && (
            <ul className={classes.fields}>
              {meant.data.slice(0, offered).map(each => (
                <li key={each.field}>
                  <MeantField
                    meant={each}
                    say={() =>
                      done(() =>
                        saying.sayIs(
                          { field: each.field, ...place },
                          each.said.map(it => it.value),
                        ),
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <Select
            label={say('document.other-field')}
            searchable
            comboboxProps={{ withinPortal: true, zIndex: 400 }}
            data={fieldOrder.map(field => ({ value: field, label: say(`field.${field}`) }))}
            value={other}
            onChange={chosen => setOther(chosen as Field | null)}
          />
          {other && ready && (
            <OtherField
              key={other}
              field={other}
              meant={meant.data.find(each => each.field === other)}
              words={document.text.slice(words.start, words.end)}
              sayIs={(values, typed) => done(() => saying.sayIs({ field: other, ...place }, values, typed))}
            />
          )}
        </Stack>
      )}
      {readAs.length > 0 && (
        <div className={classes.readAs}>
          <Text size="xs" c="dimmed">
            {say('document.read-as')}
          </Text>
          <ul className="plain-list">
            {readAs.map(claim => {
              const value = shortened(valueText(claim.field, claim.value, told), 40)
              const field = say(`field.${claim.field}`)
              return (
                <li key={`${claim.field} ${claim.start} ${claim.end}`} className={classes.read}>
                  <span>
                    {field}: {value}
                  </span>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={say('document.not-this.of', { field, value })}
                    onClick={() => done(() => saying.sayIsNot(claim))}
                  >
                    {say('document.not-this')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </Paper>
  )
}

function MeantField({ meant: { field, said }, say: tell }: { meant: Meant; say: () => void }) {
  const words = useWords()
  const values = said.map(({ value }) => valueText(field, value, words))
  return (
    <UnstyledButton className={classes.field} onClick={tell}>
      <span className={classes.name}>{words.say(`field.${field}`)}</span>{' '}
      <span className={classes.value}>{shortened(values.join(' · '))}</span>
    </UnstyledButton>
  )
}

interface OtherFieldProps {
  field: Field
  meant: Meant | undefined
  words: string
  sayIs: (values: readonly unknown[], typed?: unknown) => void
}

/** A field of the whole list: with the value that the words hold of it, else with a place to write the value. */
function OtherField({ field, meant, words, sayIs }: OtherFieldProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState<unknown>(() => valueAtFirst(field, words))
  if (meant) return <MeantField meant={meant} say={() => sayIs(meant.said.map(it => it.value))} />
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (typed !== null && typed !== '') sayIs([typed], typed)
      }}
    >
      <Stack gap="xs">
        <Text size="sm" role="status">
          {say('document.no-value', { field: say(`field.${field}`) })}
        </Text>
        <ValueInput field={field} value={typed} onChange={setTyped} />
        <Button type="submit" size="sm" w="fit-content" disabled={typed === null || typed === ''}>
          {say('save')}
        </Button>
      </Stack>
    </form>
  )
}
