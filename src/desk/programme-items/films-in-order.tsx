import { ActionIcon, Group, Select } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { filmTitlesQuery } from '../api/films.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import classes from './films-in-order.module.css'
import { moved } from './moved.ts'

/** The films of a bundle in the order they are shown; moved with buttons, so without a mouse too. */
export function FilmsInOrder({
  value,
  onChange,
}: {
  value: string[]
  onChange: (filmIds: string[]) => void
}) {
  const { say } = useWords()
  const edition = useEdition()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const titleOf = (id: string) => films.find(film => film.id === id)?.title ?? id
  return (
    <div>
      <Select
        label={say('items.films')}
        description={say('items.films.help')}
        placeholder={say('items.add-film')}
        searchable
        value={null}
        data={films
          .filter(film => !value.includes(film.id))
          .map(film => ({ value: film.id, label: film.title }))}
        onChange={id => id && onChange([...value, id])}
      />
      <ol className={classes.films}>
        {value.map((id, place) => (
          <li key={id}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <span>{titleOf(id)}</span>
              <Group gap={2} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={place === 0}
                  aria-label={say('items.earlier', { film: titleOf(id) })}
                  onClick={() => onChange(moved(value, place, place - 1))}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={place === value.length - 1}
                  aria-label={say('items.later', { film: titleOf(id) })}
                  onClick={() => onChange(moved(value, place, place + 1))}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={say('remove-named', { name: titleOf(id) })}
                  onClick={() => onChange(value.filter(each => each !== id))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          </li>
        ))}
      </ol>
    </div>
  )
}
