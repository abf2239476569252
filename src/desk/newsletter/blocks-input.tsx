import { ActionIcon, Button, Group, Menu, Paper, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import type { Block } from '../api/mailings.ts'
import { moved } from '../programme-items/moved.ts'
import { useWords } from '../words/words.tsx'
import { BlockInput } from './block-input.tsx'
import type { Choices } from './use-choices.ts'

const empty: Block[] = [
  { kind: 'heading', text: {} },
  { kind: 'text', text: {} },
  { kind: 'film', filmId: '' },
  { kind: 'screening', screeningId: '' },
  { kind: 'day', day: '' },
  { kind: 'quote', pressEntryId: '' },
  { kind: 'poster', filmId: '', caption: {} },
]

/** The pieces of a newsletter in their order; added, moved and taken away with buttons, so without a mouse too. */
export function BlocksInput({
  value,
  onChange,
  choices,
}: {
  value: Block[]
  onChange: (blocks: Block[]) => void
  choices: Choices
}) {
  const { say } = useWords()
  return (
    <Stack>
      {value.map((block, place) => {
        const name = say('newsletter.block-named', {
          kind: say(`newsletter.block.${block.kind}`),
          number: place + 1,
        })
        return (
          // The place is what a block is told by: two of the same are as good as each other.
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name of its own, and its inputs keep no state
          <Paper key={place} withBorder p="md" role="group" aria-label={name}>
            <Stack gap="xs">
              <Group justify="space-between" wrap="nowrap">
                <Text fw={600}>{say(`newsletter.block.${block.kind}`)}</Text>
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={place === 0}
                    aria-label={say('newsletter.earlier', { name })}
                    onClick={() => onChange(moved(value, place, place - 1))}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={place === value.length - 1}
                    aria-label={say('newsletter.later', { name })}
                    onClick={() => onChange(moved(value, place, place + 1))}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={say('remove-named', { name })}
                    onClick={() => onChange(value.toSpliced(place, 1))}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </Group>
              <BlockInput
                value={block}
                choices={choices}
                onChange={changed => onChange(value.with(place, changed))}
              />
            </Stack>
          </Paper>
        )
      })}
      <Menu>
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} w="fit-content">
            {say('newsletter.add-block')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {empty.map(block => (
            <Menu.Item key={block.kind} onClick={() => onChange([...value, block])}>
              {say(`newsletter.block.${block.kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Stack>
  )
}

/** Blocks that say something: what was only begun is not kept. */
export function filledBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(block => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return Object.values(block.text).some(text => text.trim() !== '')
      case 'film':
      case 'poster':
        return block.filmId !== ''
      case 'screening':
        return block.screeningId !== ''
      case 'quote':
        return block.pressEntryId !== ''
      default:
        return block.day !== ''
    }
  })
}
