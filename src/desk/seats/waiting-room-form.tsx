import { NumberInput, Text } from '@mantine/core'
import type { RoomRules } from '#core/boxoffice/opening/waiting-room.ts'
import { type RoomDraft, type RulesOfRooms, setWaitingRoom, type WaitingRoom } from '../api/waiting-room.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

interface FormProps {
  opened: boolean
  close: () => void
  /** Undefined: the sale has no waiting room yet. */
  room: WaitingRoom | undefined
  /** What it begins with, and how far each rule may go. */
  rules: RulesOfRooms
}

/** Sets the opening of the sale and the rules of its waiting room. */
export function WaitingRoomForm({ opened, close, room, rules: { usual, bounds } }: FormProps) {
  const { say } = useWords()
  const edition = useEdition()
  const fields = Object.keys(bounds) as (keyof RoomRules)[]
  const { value, change, set } = useDraft<RoomDraft>({ ...usual, ...room, opensAt: edition.saleOpensAt })
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
