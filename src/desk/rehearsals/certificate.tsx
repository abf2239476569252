import { Alert, Stack, Table, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { RehearsalFigures } from '../api/rehearsals.ts'
import listing from '../listing/listing.module.css'
import { useWords } from '../words/words.tsx'

const reasons = [
  'sold-out',
  'standby',
  'not-on-sale',
  'not-enough-seats',
  'too-few-seats',
  'overlaps',
  'too-far',
  'wait-your-turn',
  'visit-over',
  'hold-expired',
] as const

/** The figures of a rehearsal (docs/rules/rehearsal.md#the-figures), the most important first. */
export function Certificate({ figures }: { figures: RehearsalFigures }) {
  const { say, formats } = useWords()
  const { count } = formats
  const { oversold, problems, lost, waits, line, server, machine } = figures
  const isSound = oversold + problems + lost === 0
  const within = (of: { p50: number; p95: number; p99: number; longest: number }, unit: 'ms' | 's') => {
    const told = (number: number) =>
      say(`rehearsal.${unit}`, { number: count(unit === 's' ? Math.round(number / 1000) : number) })
    const [half, most, nearlyAll, all] = [of.p50, of.p95, of.p99, of.longest].map(told)
    return say('rehearsal.within', { half: half!, most: most!, nearlyAll: nearlyAll!, all: all! })
  }
  const rows: [string, string][] = [
    [say('rehearsal.buyers'), count(figures.buyers)],
    [
      say('rehearsal.orders'),
      say('rehearsal.orders-told', {
        orders: count(figures.orders),
        seats: count(figures.seats),
        minute: count(figures.busiestMinute),
      }),
    ],
    [
      say('rehearsal.without'),
      say('rehearsal.without-told', { gaveUp: count(figures.gaveUp), empty: count(figures.wentEmpty) }),
    ],
    [say('rehearsal.answers'), within(waits, 'ms')],
    ...(line ? [[say('rehearsal.line'), within(line, 's')] as [string, string]] : []),
    [say('rehearsal.refusals'), refusalsTold() || say('rehearsal.none')],
    [say('rehearsal.errors'), figures.errors === 0 ? say('rehearsal.none') : faultsTold()],
    [
      say('rehearsal.server'),
      say('rehearsal.server-told', {
        memory: count(Math.round(server.memory / 2 ** 20)),
        lag: count(server.lag),
      }),
    ],
    [
      say('rehearsal.machine'),
      say('rehearsal.machine-told', {
        cores: machine.cores,
        memory: count(Math.round(machine.memory / 2 ** 30)),
      }),
    ],
  ]

  function faultsTold(): string {
    return formats.list(
      Object.entries(figures.faults).map(([name, times]) =>
        say('rehearsal.refused', { name, times: count(times) }),
      ),
    )
  }

  function refusalsTold(): string {
    return formats.list(
      Object.entries(figures.refusals)
        .sort(([, one], [, other]) => other - one)
        .map(([code, times]) => {
          const known = reasons.find(reason => reason === code)
          const name = known ? say(`rehearsal.refused.${known}`) : code
          return say('rehearsal.refused', { name, times: count(times) })
        }),
    )
  }

  return (
    <Stack gap="lg">
      <Alert
        color={isSound ? 'green' : 'red'}
        icon={isSound ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      >
        {isSound
          ? say('rehearsal.sound')
          : say('rehearsal.unsound', {
              oversold: count(oversold),
              lost: count(lost),
              problems: count(problems),
            })}
        {!figures.finished && ` ${say('rehearsal.unfinished')}`}
      </Alert>
      <Table verticalSpacing="xs" maw="46rem">
        <Table.Tbody>
          {rows.map(([name, told]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{told}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {figures.steps.length > 0 && <Steps steps={figures.steps} />}
    </Stack>
  )
}

/** How many buyers at once the machine bears. */
function Steps({ steps }: { steps: RehearsalFigures['steps'] }) {
  const { say, formats } = useWords()
  const { count } = formats
  return (
    <div>
      <Title order={2} size="h4">
        {say('rehearsal.limit')}
      </Title>
      <Text maw="46rem">{say('rehearsal.limit-help')}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={listing.scroll} tabIndex={0} aria-label={say('rehearsal.limit')}>
        <Table className={listing.table} verticalSpacing={4} maw="46rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th data-align="right">{say('rehearsal.at-once')}</Table.Th>
              <Table.Th data-align="right">{say('rehearsal.per-minute')}</Table.Th>
              <Table.Th data-align="right">{say('rehearsal.curve.p50')}</Table.Th>
              <Table.Th data-align="right">{say('rehearsal.curve.p99')}</Table.Th>
              <Table.Th data-align="right">{say('rehearsal.errors')}</Table.Th>
              <Table.Th>{say('rehearsal.holds')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map(step => (
              <Table.Tr key={step.buyers}>
                <Table.Th scope="row" data-align="right">
                  {count(step.buyers)}
                </Table.Th>
                <Table.Td data-align="right">{count(step.ordersPerMinute)}</Table.Td>
                <Table.Td data-align="right">{count(step.p50)}</Table.Td>
                <Table.Td data-align="right">{count(step.p99)}</Table.Td>
                <Table.Td data-align="right">{count(step.errors)}</Table.Td>
                <Table.Td>{say(step.holds ? 'rehearsal.yes' : 'rehearsal.no')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </div>
  )
}
