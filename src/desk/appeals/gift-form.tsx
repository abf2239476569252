import { TextInput } from '@mantine/core'
import { useRef } from 'react'
import { type Campaign, type GiftToTake, takeGift } from '../api/appeals.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useDraft } from '../form/use-editing.ts'
import { CounterWayInput } from '../orders/counter-way-input.tsx'
import { useWords } from '../words/words.tsx'

/** A gift across the counter, from somebody who may say who they are. */
export function GiftForm({
  opened,
  close,
  appeal,
}: {
  opened: boolean
  close: () => void
  appeal: Campaign
}) {
  const { say, language } = useWords()
  const { value, set } = useDraft<GiftToTake>({
    ...{ amount: 0, way: 'counter', name: '', email: '', shownName: '' },
  })
  // One key for this opening of the form: pressing twice takes one gift.
  const key = useRef(crypto.randomUUID())
  return (
    <EditDrawer
      title={say('appeals.take')}
      opened={opened}
      close={close}
      save={() => takeGift(appeal.id, { ...value, language }, key.current)}
      saveLabel={say('appeals.take.go')}
    >
      <AmountInput
        label={say('appeals.amount', { currency: appeal.goal.currency })}
        required
        currency={appeal.goal.currency}
        value={value.amount || null}
        onChange={amount => set({ amount: amount ?? 0 })}
      />
      <CounterWayInput label={say('sale.way')} value={value.way} onChange={way => set({ way })} />
      <TextInput
        label={say('appeals.giver')}
        description={say('appeals.giver.help')}
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TextInput
        type="email"
        label={say('email')}
        description={say('appeals.email.help')}
        value={value.email}
        onChange={event => set({ email: event.currentTarget.value })}
      />
      <TextInput
        label={say('appeals.shown')}
        description={say('appeals.shown.help')}
        value={value.shownName}
        onChange={event => set({ shownName: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}
