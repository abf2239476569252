import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type SubmitEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { placesOf, type Words } from './chosen-words.ts'
import classes from './document-page.module.css'

interface FindWordsProps {
  text: string
  /** Shows a place of the words. */
  find: (words: Words | undefined) => void
  /** The words at this place are meant. */
  mean: (words: Words) => void
}

/** Chooses words by typing them, for those who have no mouse or whose browser cannot select with keys. */
export function FindWords({ text, find, mean }: FindWordsProps) {
  const { say } = useWords()
  const told = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const sought = useDeferredValue(typed)
  const places = useMemo(() => placesOf(text, sought), [text, sought])
  const none = sought.trim() !== '' && places.length === 0
  const step = (by: number) => {
    if (places.length === 0) return
    const next = (at + by + places.length) % places.length
    setAt(next)
    find(places[next])
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const place = places[at]
    if (place) mean(place)
  }
  return (
    <form onSubmit={submit} className={classes.find}>
      <TextInput
        className={classes.grows}
        label={say('document.find')}
        value={typed}
        error={none && say('document.find.none')}
        aria-describedby={told}
        onChange={event => {
          const words = event.currentTarget.value
          setTyped(words)
          setAt(0)
          find(placesOf(text, words)[0])
        }}
      />
      <Group gap={4} wrap="nowrap" className={classes.findTools}>
        <Text component="output" id={told} size="sm" c="dimmed" aria-live="polite" className="unbroken">
          {places.length > 0 && say('document.find.place', { place: at + 1, all: places.length })}
        </Text>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={say('document.find.previous')}
          disabled={places.length < 2}
          onClick={() => step(-1)}
        >
          <IconChevronUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={say('document.find.next')}
          disabled={places.length < 2}
          onClick={() => step(1)}
        >
          <IconChevronDown size={18} aria-hidden />
        </ActionIcon>
        <Button type="submit" variant="default" disabled={places.length === 0}>
          {say('document.find.mean')}
        </Button>
      </Group>
    </form>
  )
}
