import { Button, Checkbox, Fieldset, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { Releasable } from '#core/boxoffice/seats/setting-free.ts'
import type { SeatRelease } from '../api/seats.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useWords } from '../words/words.tsx'
import { allocationKinds } from './allocation-kinds.ts'
import { releasableName, releasables } from './releasables.ts'

/** Its number stays when everything else of it is changed, so that the keyboard stays in its field. */
type Line = SeatRelease & { line: number }

interface LinesProps {
  lines: readonly Line[]
  setLines: (lines: Line[]) => void
}

function ReleaseLines({ lines, setLines }: LinesProps) {
  const { say } = useWords()
  // What another line fills cannot be emptied too.
  const left = releasables.find(what => lines.every(line => line.what !== what && line.to !== what))
  const next = 1 + Math.max(0, ...lines.map(each => each.line))
  const change = (at: number, part: Partial<SeatRelease>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  return (
    <Stack gap="sm">
      {lines.map((line, index) => (
        <Fieldset key={line.line} legend={releasableName(say, line.what)}>
          <Stack gap="xs" align="stretch">
            <NativeSelect
              label={say('seats.releases.what')}
              value={line.what}
              data={releasables.map(what => ({
                value: what,
                label: releasableName(say, what),
                disabled: what !== line.what && lines.some(each => each.what === what),
              }))}
              onChange={event => change(index, { what: event.currentTarget.value as Releasable })}
            />
            <NativeSelect
              label={say('seats.releases.to')}
              value={line.to}
              data={allocationKinds.map(kind => ({
                value: kind,
                label: say(`allocation.${kind}`),
                disabled: kind === line.what,
              }))}
              onChange={event => change(index, { to: event.currentTarget.value as AllocationKind })}
            />
            <NumberInput
              label={say('seats.releases.minutes')}
              min={0}
              max={43_200}
              allowDecimal={false}
              value={line.minutesBefore}
              onChange={minutes => change(index, { minutesBefore: Number(minutes) })}
            />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTrash size={14} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
              aria-label={say('remove-named', { name: releasableName(say, line.what) })}
              onClick={() => setLines(lines.filter((_, at) => at !== index))}
            >
              {say('remove')}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      {left && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            setLines([
              ...lines,
              left === 'no-shows'
                ? { line: next, what: left, to: 'standby', minutesBefore: 10 }
                : { line: next, what: left, to: left === 'public' ? 'standby' : 'public', minutesBefore: 30 },
            ])
          }
        >
          {say('seats.releases.add')}
        </Button>
      )}
    </Stack>
  )
}

/** What one release fills, no other may empty: the house would send seats round. */
const sentRound = (lines: readonly SeatRelease[]) =>
  lines.find(({ to }) => lines.some(({ what }) => what === to))

interface ReleasesFormProps {
  opened: boolean
  close: () => void
  /** Where a screening may say it itself: whether it does. Left out for the edition. */
  isOwn?: boolean
  releases: readonly SeatRelease[]
  save: (releases: SeatRelease[] | null) => Promise<unknown>
}

/** Says when seats go to others: of an edition, or of one screening in place of its edition. */
export function ReleasesForm({ opened, close, isOwn, releases, save }: ReleasesFormProps) {
  const { say } = useWords()
  const [lines, setLines] = useState<Line[]>(releases.map((release, line) => ({ ...release, line })))
  const [own, setOwn] = useState(isOwn ?? true)
  const isScreening = isOwn !== undefined
  return (
    <EditDrawer
      title={say('seats.releases')}
      opened={opened}
      close={close}
      save={async () => {
        const round = own && sentRound(lines)
        if (round) throw new Error(say('seats.releases.round', { name: say(`allocation.${round.to}`) }))
        return save(own ? lines.map(({ line, ...release }) => release) : null)
      }}
    >
      <Text size="sm">{say('seats.releases.help')}</Text>
      {isScreening && (
        <Checkbox
          label={say('seats.releases.differs')}
          checked={own}
          onChange={event => setOwn(event.currentTarget.checked)}
        />
      )}
      {own && <ReleaseLines lines={lines} setLines={setLines} />}
      {own && lines.length === 0 && <Text c="dimmed">{say('seats.releases.none')}</Text>}
    </EditDrawer>
  )
}
