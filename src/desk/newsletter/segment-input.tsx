import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Menu,
  NativeSelect,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Condition, type LetterLanguage, readersQuery } from '../api/mailings.ts'
import { deskLanguages } from '../words/desk-language.ts'
import { useWords } from '../words/words.tsx'
import type { Choice, Choices } from './use-choices.ts'

const empty: Condition[] = [
  { of: 'language', language: 'en' },
  { of: 'section', sectionId: '' },
  { of: 'film', filmId: '' },
  { of: 'ticket-screening', screeningId: '' },
  { of: 'ticket-film', filmId: '' },
  { of: 'wish-screening', screeningId: '' },
  { of: 'wish-film', filmId: '' },
  { of: 'press', tag: '' },
]

/** Whom a newsletter is for: every condition holds. Says how many that are at this moment. */
export function SegmentInput({
  value,
  onChange,
  choices,
}: {
  value: Condition[]
  onChange: (segment: Condition[]) => void
  choices: Choices
}) {
  const { say, formats } = useWords()
  const readers = useQuery(readersQuery(filledConditions(value)))
  const total = readers.data?.languages.reduce((sum, each) => sum + each.readers, 0)
  const told = readers.data?.languages.map(
    each => `${formats.languageName(each.language)} ${formats.count(each.readers)}`,
  )
  return (
    <Fieldset legend={say('newsletter.segment')}>
      <Stack gap="xs">
        <Text size="sm">
          {say(value.length === 0 ? 'newsletter.segment.all' : 'newsletter.segment.every')}
        </Text>
        {value.map((condition, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name of its own, and its inputs keep no state
          <Group key={place} align="flex-end" wrap="nowrap">
            <ConditionInput
              value={condition}
              choices={choices}
              onChange={changed => onChange(value.with(place, changed))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              mb={4}
              aria-label={say('remove-named', { name: say(`newsletter.condition.${condition.of}`) })}
              onClick={() => onChange(value.toSpliced(place, 1))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Menu>
          <Menu.Target>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              w="fit-content"
            >
              {say('newsletter.add-condition')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {empty.map(condition => (
              <Menu.Item key={condition.of} onClick={() => onChange([...value, condition])}>
                {say(`newsletter.condition.${condition.of}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Text size="sm" fw={600} role="status">
          {total === undefined
            ? ''
            : say('newsletter.reach', { count: total, languages: formats.list(told ?? []) })}
        </Text>
      </Stack>
    </Fieldset>
  )
}

function ConditionInput({
  value,
  onChange,
  choices,
}: {
  value: Condition
  onChange: (condition: Condition) => void
  choices: Choices
}) {
  const { say, formats } = useWords()
  const label = say(`newsletter.condition.${value.of}`)
  if (value.of === 'language')
    return (
      <NativeSelect
        label={label}
        flex={1}
        value={value.language}
        data={Object.keys(deskLanguages).map(tag => ({ value: tag, label: formats.languageName(tag) }))}
        onChange={event => onChange({ ...value, language: event.currentTarget.value as LetterLanguage })}
      />
    )
  if (value.of === 'press')
    return (
      <TextInput
        label={label}
        description={say('newsletter.condition.press.help')}
        flex={1}
        maxLength={50}
        value={value.tag}
        onChange={event => onChange({ ...value, tag: event.currentTarget.value.toLowerCase() })}
      />
    )
  const select = (chosen: string, data: Choice[], set: (id: string) => void) => (
    <Select
      label={label}
      flex={1}
      searchable
      data={data}
      value={chosen || null}
      onChange={id => id && set(id)}
    />
  )
  if ('sectionId' in value)
    return select(value.sectionId, choices.sections, sectionId => onChange({ ...value, sectionId }))
  if ('filmId' in value) return select(value.filmId, choices.films, filmId => onChange({ ...value, filmId }))
  return select(value.screeningId, choices.screenings, screeningId => onChange({ ...value, screeningId }))
}

/** Conditions that name something: what was only begun is not kept. */
export function filledConditions(segment: readonly Condition[]): Condition[] {
  return segment.filter(
    condition => condition.of === 'press' || Object.values(condition).every(part => part !== ''),
  )
}
