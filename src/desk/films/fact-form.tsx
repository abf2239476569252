import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  NumberInput,
  SegmentedControl,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { Field } from '#core/film/facts.ts'
import { CountriesInput } from '../form/countries-input.tsx'
import { useWords, type WordKey } from '../words/words.tsx'
import { type FieldWithParts, fieldForms, fieldParts, hasParts } from './fields.ts'

interface FactInputProps {
  field: Field
  /** undefined or null = empty. */
  value: unknown
  onChange: (value: unknown) => void
  /** One value, even where the field may have several. */
  single?: boolean
}

type Parts = Record<string, string | number | undefined>

function PartsInput({ field, value, onChange, single }: FactInputProps & { field: FieldWithParts }) {
  const { say } = useWords()
  const { parts } = fieldParts[field]
  const several = fieldParts[field].several && !single
  const lines = (several ? (value as Parts[] | null) : value ? [value as Parts] : []) ?? []
  const tell = (next: Parts[]) => onChange(several ? next : (next[0] ?? null))
  const setPart = (at: number, part: string, text: string) => {
    const { [part]: _, ...rest } = lines[at]!
    const typed = part === 'year' ? Number(text) || undefined : text
    tell(lines.with(at, typed === '' || typed === undefined ? rest : { ...rest, [part]: typed }))
  }
  return (
    <>
      {lines.map((line, at) => (
        // Lines have no identity of their own: their place is what tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fieldset key={at} legend={several ? `${say(`field.${field}`)} ${at + 1}` : say(`field.${field}`)}>
          {parts.map(named => {
            const part = named.replace('?', '')
            const common = {
              label: say(`part.${part}` as WordKey),
              required: !named.endsWith('?'),
              value: String(line[part] ?? ''),
              mb: 'xs',
            }
            return part === 'text' ? (
              <Textarea
                key={part}
                autosize
                minRows={3}
                {...common}
                onChange={event => setPart(at, part, event.currentTarget.value)}
              />
            ) : (
              <TextInput
                key={part}
                {...common}
                onChange={event => setPart(at, part, event.currentTarget.value)}
              />
            )
          })}
          <Group justify="flex-end">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('remove-named', { name: `${say(`field.${field}`)} ${at + 1}` })}
              onClick={() => tell(lines.toSpliced(at, 1))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        </Fieldset>
      ))}
      {(several || lines.length === 0) && (
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => tell([...lines, {}])}
        >
          {say('fact.add-line')}
        </Button>
      )}
    </>
  )
}

/** Types the whole value of one field, in the form that its values have. */
export function FactInput({ field, value, onChange, single }: FactInputProps) {
  const { say } = useWords()
  const label = say(`field.${field}`)
  if (hasParts(field))
    return <PartsInput field={field} value={value} onChange={onChange} single={single ?? false} />
  switch (fieldForms[field]) {
    case 'number':
      return (
        <NumberInput
          label={label}
          min={1}
          thousandSeparator=""
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={number => onChange(number === '' ? null : Number(number))}
        />
      )
    case 'long':
      return (
        <Textarea
          label={label}
          autosize
          minRows={8}
          value={String(value ?? '')}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    case 'countries':
      return <CountriesInput label={label} value={(value as string[]) ?? []} onChange={onChange} />
    case 'list':
    case 'languages':
      return (
        <TagsInput
          label={label}
          description={say(fieldForms[field] === 'languages' ? 'languages.help' : 'list.help')}
          value={(value as string[]) ?? []}
          onChange={onChange}
        />
      )
    case 'colour':
      return (
        <SegmentedControl
          aria-label={label}
          value={String(value ?? '')}
          data={(['colour', 'bw', 'both'] as const).map(each => ({
            value: each,
            label: say(`colour.${each}`),
          }))}
          onChange={onChange}
        />
      )
    default:
      return (
        <TextInput
          label={label}
          value={String(value ?? '')}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
  }
}
