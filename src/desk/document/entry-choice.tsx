import { ActionIcon, Group, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { DocumentWithText } from '../api/documents.ts'
import { useWords } from '../words/words.tsx'
import classes from './document-page.module.css'

interface EntryChoiceProps {
  entries: DocumentWithText['entries']
  shown: number
  show: (entry: number) => void
}

/** Which film of a document of several is looked at. */
export function EntryChoice({ entries, shown, show }: EntryChoiceProps) {
  const { say, formats } = useWords()
  const choices = useMemo(
    () =>
      entries.map(({ facts }, at) => ({
        value: String(at),
        label: `${at + 1} · ${facts.title ?? facts.originalTitle ?? say('films.untitled')}`,
      })),
    [entries, say],
  )
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <Select
        className={classes.grows}
        label={say('document.entry', {
          number: formats.count(shown + 1),
          all: formats.count(entries.length),
        })}
        searchable
        limit={100}
        allowDeselect={false}
        data={choices}
        value={String(shown)}
        onChange={chosen => chosen && show(Number(chosen))}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('document.entry.previous')}
        disabled={shown === 0}
        onClick={() => show(shown - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('document.entry.next')}
        disabled={shown === entries.length - 1}
        onClick={() => show(shown + 1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
