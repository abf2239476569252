import { Button, Checkbox, Fieldset, Group, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { PriceException } from '#core/boxoffice/prices/price.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { sectionsQuery } from '../api/sections.ts'
import { timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useNames } from '../board/use-names.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { screeningKinds } from '../form/screening-kinds.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

interface ExceptionsInputProps {
  value: PriceException[]
  onChange: (exceptions: PriceException[]) => void
  /** What the price costs otherwise, in minor units. */
  amount: number
}

/** Where a price is another one, or is not offered. */
export function ExceptionsInput(props: ExceptionsInputProps) {
  const timetable = useQuery(timetableQuery(useEdition().id))
  return <Awaited query={timetable}>{found => <Exceptions {...props} timetable={found} />}</Awaited>
}

const subjectOf = (exception: PriceException): string =>
  'kind' in exception
    ? `kind ${exception.kind}`
    : 'sectionId' in exception
      ? `section ${exception.sectionId}`
      : `screening ${exception.screeningId}`

function withSubject(subject: string, amount: number | null): PriceException {
  const [what, id = ''] = subject.split(' ')
  if (what === 'kind') return { kind: id as ScreeningKind, amount }
  return what === 'section' ? { sectionId: id, amount } : { screeningId: id, amount }
}

function Exceptions({
  value,
  onChange,
  amount,
  timetable,
}: ExceptionsInputProps & { timetable: Parameters<typeof useNames>[0] }) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const edition = useEdition()
  const names = useNames(timetable)
  const sections = useQuery(sectionsQuery(edition.id))
  const subjects = [
    {
      group: say('prices.kinds'),
      items: screeningKinds.map(kind => ({ value: `kind ${kind}`, label: say(`screening-kind.${kind}`) })),
    },
    {
      group: say('places.sections'),
      items: (sections.data ?? []).map(each => ({
        value: `section ${each.id}`,
        label: localised(each.name),
      })),
    },
    {
      group: say('prices.screenings'),
      items: timetable.screenings.map(each => ({
        value: `screening ${each.id}`,
        label: `${formats.dayAndTime(onClock(each.startsAt, edition.timeZone))} · ${names.title(each)}`,
      })),
    },
  ].filter(group => group.items.length > 0)
  const taken = new Set(value.map(subjectOf))
  const free = subjects.flatMap(group => group.items).find(each => !taken.has(each.value))
  const set = (at: number, exception: PriceException) => onChange(value.with(at, exception))
  return (
    <Fieldset legend={say('prices.exceptions')}>
      <p className="help">{say('prices.exceptions.help')}</p>
      {value.map((exception, at) => (
        <Group key={subjectOf(exception)} align="flex-end" mb="xs">
          <NativeSelect
            label={say('prices.exception.where')}
            data={subjects}
            value={subjectOf(exception)}
            onChange={event => set(at, withSubject(event.currentTarget.value, exception.amount))}
          />
          {exception.amount !== null && (
            <AmountInput
              label={say('prices.amount', { currency: edition.currency })}
              currency={edition.currency}
              value={exception.amount}
              onChange={next => set(at, { ...exception, amount: next ?? 0 })}
            />
          )}
          <Checkbox
            label={say('prices.exception.none')}
            mb="xs"
            checked={exception.amount === null}
            onChange={event => set(at, { ...exception, amount: event.currentTarget.checked ? null : amount })}
          />
          <Button variant="subtle" color="gray" onClick={() => onChange(value.toSpliced(at, 1))}>
            {say('prices.exception.remove')}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={!free}
        onClick={() => free && onChange([...value, withSubject(free.value, amount)])}
      >
        {say('prices.exception.add')}
      </Button>
    </Fieldset>
  )
}
