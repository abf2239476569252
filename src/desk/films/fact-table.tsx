import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconPencil, IconPlus } from '@tabler/icons-react'
import type { Field } from '#core/film/facts.ts'
import type { FilmWithSources } from '../api/films.ts'
import { shortened } from '../document/shortened.ts'
import { askFor } from '../document/words-asked.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { Conflict } from './conflict.tsx'
import { FactInput } from './fact-form.tsx'
import { factLines } from './fact-lines.ts'
import { FactName } from './fact-name.tsx'
import { FactValue } from './fact-value.tsx'
import { fieldOrder } from './fields.ts'
import { OtherSpellings } from './other-spellings.tsx'
import classes from './record.module.css'
import { useSettling } from './use-settling.ts'

function FactForm({ editing, film }: { editing: Editing<Field>; film: FilmWithSources }) {
  const { say } = useWords()
  const { settle } = useSettling(film)
  const field = editing.row ?? 'title'
  const { value, set } = useDraft<{ value: unknown }>({ value: film.film.facts[field] ?? null })
  return (
    <EditDrawer
      title={say('fact.change', { field: say(`field.${field}`) })}
      opened={editing.opened}
      close={editing.close}
      save={() => settle(field, value.value)}
    >
      <Text size="sm" c="dimmed">
        {say('fact.change.help')}
      </Text>
      <FactInput field={field} value={value.value} onChange={next => set({ value: next })} />
    </EditDrawer>
  )
}

function Sources({ film, field }: { film: FilmWithSources; field: Field }) {
  const { say } = useWords()
  const sources = film.film.sources[field] ?? []
  const edition = useEdition()
  const documents = film.documents.filter(each => sources.some(source => source.documentId === each.id))
  if (documents.length === 0) return null
  return (
    <Group gap="2px 8px" className={classes.sources}>
      <Text span size="xs" c="dimmed">
        {say('fact.from')}
      </Text>
      {documents.map(({ id, name }) => {
        const words = sources.find(source => source.documentId === id)!
        return (
          <AnchorLink
            key={id}
            size="xs"
            to="/$edition/inbox/$document"
            params={{ edition: edition.slug, document: id }}
            search={{ words: askFor(words) }}
            title={shortened(words.quote)}
          >
            {name}
          </AnchorLink>
        )
      })}
    </Group>
  )
}

/** Every fact of a film with its sources; each can be changed by hand, or given back to the documents. */
export function FactTable({ film }: { film: FilmWithSources }) {
  const { say } = useWords()
  const editing = useEditing<Field>()
  const { giveBack } = useSettling(film)
  const lines = factLines([], film.film)
  const missing = fieldOrder.filter(field => !lines.some(line => line.field === field))
  return (
    <Stack maw={860}>
      <dl className={classes.record}>
        {lines.map(line => {
          const name = say(`field.${line.field}`)
          return (
            <div key={line.field} className={classes.line}>
              <FactName line={line} />
              <dd>
                <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
                  <div>
                    <FactValue field={line.field} value={line.value} />
                    <OtherSpellings film={film} field={line.field} />
                    <Sources film={film} field={line.field} />
                  </div>
                  <Group gap={2} wrap="nowrap">
                    {line.settled && (
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={say('fact.give-back', { field: name })}
                        title={say('fact.give-back', { field: name })}
                        onClick={() => giveBack(line.field)}
                      >
                        <IconArrowBackUp size={18} aria-hidden />
                      </ActionIcon>
                    )}
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={say('change-named', { name })}
                      onClick={() => editing.change(line.field)}
                    >
                      <IconPencil size={18} aria-hidden />
                    </ActionIcon>
                  </Group>
                </Group>
                {line.conflict && <Conflict film={film} conflict={line.conflict} />}
              </dd>
            </div>
          )
        })}
      </dl>
      {missing.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" w="fit-content" leftSection={<IconPlus size={16} aria-hidden />}>
              {say('fact.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} className="scrolling">
            {missing.map(field => (
              <Menu.Item key={field} onClick={() => editing.change(field)}>
                {say(`field.${field}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <FactForm key={editing.round} editing={editing} film={film} />
    </Stack>
  )
}
