import { NumberInput, Text } from '@mantine/core'
import type { RoomRules } from '#core/boxoffice/waiting-room.ts'
import { type RoomDraft, setWaitingRoom, type WaitingRoom } from '../api/waiting-room.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** What a festival of some thousand visitors begins with; the bounds are the API's (docs/rules/waiting-room.md). */
const beginnings: RoomRules = {
  places: 50,
  seconds: 30,
  doorsMinutes: 60,
  visitMinutes: 15,
  placesPerAddress: 20,
  workBits: 18,
}
const bounds: Record<keyof RoomRules, [number, number]> = {
  places: [0, 10_000],
  seconds: [5, 3600],
  doorsMinutes: [5, 1440],
  visitMinutes: [5, 240],
  placesPerAddress: [1, 10_000],
  workBits: [8, 26],
}
const fields = Object.keys(bounds) as (keyof RoomRules)[]

interface FormProps {
  opened: boolean
  close: () => void
  /** Undefined: the sale has no waiting room yet. */
  room: WaitingRoom | undefined
}

/** Sets the opening of the sale and the rules of its waiting room. */
export function WaitingRoomForm({ opened, close, room }: FormProps) {
  const { say } = useWords()
  const edition = useEdition()
  const { value, change, set } = useDraft<RoomDraft>({ ...beginnings, ...room, opensAt: edition.saleOpensAt })
  const rules = Object.fromEntries(fields.map(field => [field, value[field]])) as unknown as RoomRules
  const opensAt = change.opensAt && Temporal.ZonedDateTime.from(change.opensAt).toInstant().toString()
  return (
    <EditDrawer
      title={say('waiting.room')}
      opened={opened}
      close={close}
      save={() => setWaitingRoom(edition.id, { ...rules, ...(opensAt && { opensAt }) })}
    >
      {room?.drawnAt ? (
        <Text>{say('waiting.opening-stays')}</Text>
      ) : (
        <MomentInput
          label={say('edition.sale-opens')}
          required
          value={change.opensAt === undefined ? value.opensAt : (opensAt ?? null)}
          onChange={moment => set({ opensAt: moment })}
        />
      )}
      {fields.map(field => (
        <NumberInput
          key={field}
          label={say(`waiting.rule.${field}`)}
          description={say(`waiting.rule.${field}.help`)}
          min={bounds[field][0]}
          max={bounds[field][1]}
          allowDecimal={false}
          value={value[field]}
          onChange={number => set({ [field]: Number(number) })}
        />
      ))}
    </EditDrawer>
  )
}
