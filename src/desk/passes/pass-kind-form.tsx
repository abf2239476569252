import { Checkbox, MultiSelect, TextInput } from '@mantine/core'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import {
  changePassProduct,
  makePassProduct,
  type PassProduct,
  type ProductToSet,
} from '../api/entitlements.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { screeningKinds } from '../form/screening-kinds.ts'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { allocationKinds } from '../seats/allocation-kinds.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const draftOf = ({ id: _, editionId: __, priceId: ___, price, ...rules }: PassProduct): ProductToSet => ({
  ...rules,
  amount: price.amount,
})

const newKind: ProductToSet = {
  ...{ key: '', name: {}, amount: 0, rights: 5, rightsPerDay: null, seats: 1, kinds: ['public'] },
  ...{ allocations: ['pass-holders', 'public'], mayOverlap: false, giveBackMinutes: 60 },
  ...{ noShows: null, closedHours: 24, position: 0, isOnSale: false },
}

/** The rules of a kind of pass, as data. */
export function PassKindForm({ editing }: { editing: Editing<PassProduct> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, set } = useDraft<ProductToSet>(row ? draftOf(row) : newKind)
  return (
    <EditDrawer
      title={say(row ? 'pass-kinds.change' : 'pass-kinds.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changePassProduct(edition.id, row.id, value) : makePassProduct(edition.id, value))}
    >
      <LocalisedInput
        label={say('name')}
        languages={edition.languages}
        value={value.name}
        onChange={name => set({ name })}
      />
      <TextInput
        label={say('prices.key')}
        description={say('prices.key.help')}
        required
        value={value.key}
        onChange={event => set({ key: event.currentTarget.value })}
      />
      <AmountInput
        label={say('prices.amount', { currency: edition.currency })}
        currency={edition.currency}
        value={value.amount}
        onChange={amount => set({ amount: amount ?? 0 })}
      />
      <Checkbox
        label={say('pass-kinds.on-sale')}
        checked={value.isOnSale ?? false}
        onChange={event => set({ isOnSale: event.currentTarget.checked })}
      />
      <CountInput
        label={say('pass-kinds.rights')}
        description={say('no-limit')}
        value={value.rights}
        onChange={rights => set({ rights })}
      />
      <CountInput
        label={say('pass-kinds.per-day')}
        description={say('no-limit')}
        value={value.rightsPerDay}
        onChange={rightsPerDay => set({ rightsPerDay })}
      />
      <CountInput
        label={say('pass-kinds.seats')}
        description={say('pass-kinds.seats.help')}
        value={value.seats}
        onChange={seats => set({ seats: seats ?? 1 })}
      />
      <MultiSelect
        label={say('pass-kinds.kinds')}
        required
        data={screeningKinds.map(kind => ({ value: kind, label: say(`screening-kind.${kind}`) }))}
        value={value.kinds}
        onChange={chosen => set({ kinds: chosen as ScreeningKind[] })}
      />
      <MultiSelect
        label={say('sale.allocation')}
        description={say('pass-kinds.allocations.help')}
        required
        data={allocationKinds.map(kind => ({ value: kind, label: say(`allocation.${kind}`) }))}
        value={value.allocations}
        onChange={chosen => set({ allocations: chosen as AllocationKind[] })}
      />
      <Checkbox
        label={say('pass-kinds.overlap')}
        checked={value.mayOverlap}
        onChange={event => set({ mayOverlap: event.currentTarget.checked })}
      />
      <CountInput
        label={say('pass-kinds.give-back')}
        description={say('pass-kinds.give-back.help')}
        min={0}
        value={value.giveBackMinutes}
        onChange={minutes => set({ giveBackMinutes: minutes ?? 0 })}
      />
      <CountInput
        label={say('pass-kinds.no-shows')}
        description={say('no-limit')}
        value={value.noShows}
        onChange={noShows => set({ noShows })}
      />
      {value.noShows !== null && (
        <CountInput
          label={say('pass-kinds.closed-hours')}
          value={value.closedHours}
          onChange={hours => set({ closedHours: hours ?? 24 })}
        />
      )}
    </EditDrawer>
  )
}
