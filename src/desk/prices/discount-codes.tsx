import { MultiSelect, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ScreeningKind } from '#core/programme/screening.ts'
import {
  type CodeToSet,
  changeCode,
  codesQuery,
  type DiscountCode,
  makeCode,
  removeCode,
  restoreCode,
} from '../api/entitlements.ts'
import { onClock } from '../api/wire.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { screeningKinds } from '../form/screening-kinds.ts'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const draftOf = ({ id: _, editionId: __, currency: ___, uses: ____, ...code }: DiscountCode): CodeToSet =>
  code

const newCode: CodeToSet = {
  ...{ code: '', percent: 10, amount: null, validFrom: null, validUntil: null, kinds: [], screeningIds: [] },
  ...{ mostUses: null, mostPerPerson: null, mostSeats: null, note: '' },
}

function CodeForm({ editing }: { editing: Editing<DiscountCode> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, set } = useDraft<CodeToSet>(row ? draftOf(row) : newCode)
  const isPercent = value.percent !== null
  return (
    <EditDrawer
      title={say(row ? 'codes.change' : 'codes.add')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeCode(edition.id, row.id, value) : makeCode(edition.id, value))}
    >
      <TextInput
        label={say('codes.code')}
        description={say('codes.code.help')}
        required
        value={value.code}
        onChange={event => set({ code: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label={say('codes.takes-off')}
        data={[
          { value: 'percent', label: say('codes.percent') },
          { value: 'amount', label: say('codes.amount') },
        ]}
        value={isPercent ? 'percent' : 'amount'}
        onChange={kind =>
          set(kind === 'percent' ? { percent: 10, amount: null } : { percent: null, amount: 1000 })
        }
      />
      {isPercent ? (
        <CountInput
          label={say('codes.percent')}
          value={value.percent}
          onChange={percent => set({ percent: percent ?? 1 })}
        />
      ) : (
        <AmountInput
          label={say('prices.amount', { currency: edition.currency })}
          description={say('codes.amount.help')}
          currency={edition.currency}
          value={value.amount}
          onChange={amount => set({ amount: amount ?? 1 })}
        />
      )}
      <MomentInput
        label={say('codes.from')}
        value={value.validFrom}
        onChange={validFrom => set({ validFrom })}
      />
      <MomentInput
        label={say('codes.until')}
        value={value.validUntil}
        onChange={validUntil => set({ validUntil })}
      />
      <MultiSelect
        label={say('codes.kinds')}
        description={say('codes.kinds.help')}
        data={screeningKinds.map(kind => ({ value: kind, label: say(`screening-kind.${kind}`) }))}
        value={value.kinds}
        onChange={chosen => set({ kinds: chosen as ScreeningKind[] })}
      />
      <CountInput
        label={say('codes.most-uses')}
        description={say('no-limit')}
        value={value.mostUses}
        onChange={mostUses => set({ mostUses })}
      />
      <CountInput
        label={say('codes.most-per-person')}
        description={say('no-limit')}
        value={value.mostPerPerson}
        onChange={mostPerPerson => set({ mostPerPerson })}
      />
      <CountInput
        label={say('codes.most-seats')}
        description={say('no-limit')}
        value={value.mostSeats}
        onChange={mostSeats => set({ mostSeats })}
      />
      <TextInput
        label={say('codes.note')}
        value={value.note}
        onChange={event => set({ note: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}

/** The edition's discount codes, with how often each was used. */
export function DiscountCodes() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const columns: Column<DiscountCode>[] = [
    {
      key: 'code',
      heading: say('codes.code'),
      sort: row => row.code,
      cell: row => (
        <Text ff="monospace" fw={600}>
          {row.code}
        </Text>
      ),
    },
    {
      key: 'off',
      heading: say('codes.takes-off'),
      align: 'right',
      cell: row =>
        row.percent === null
          ? formats.money({ amount: row.amount ?? 0, currency: row.currency })
          : `${formats.count(row.percent)} %`,
    },
    {
      key: 'uses',
      heading: say('codes.uses'),
      align: 'right',
      sort: row => row.uses,
      cell: row =>
        row.mostUses === null
          ? formats.count(row.uses)
          : say('codes.uses-of', { uses: row.uses, most: row.mostUses }),
    },
    {
      key: 'until',
      heading: say('codes.until'),
      wide: true,
      sort: row => row.validUntil ?? '',
      cell: row => row.validUntil && formats.dayAndTime(onClock(row.validUntil, edition.timeZone)),
    },
    { key: 'note', heading: say('codes.note'), wide: true, cell: row => row.note },
  ]
  const list = useLocalRows(
    useQuery(codesQuery(edition.id)),
    'code',
    columns,
    row => `${row.code} ${row.note}`,
  )
  return (
    <EditableListing
      {...list}
      label={say('codes')}
      columns={columns}
      empty={{ title: say('codes.empty'), help: say('codes.empty.help') }}
      add={say('codes.add')}
      form={editing => <CodeForm editing={editing} />}
      actions={(row, change) => (
        <RowActions
          name={row.code}
          onChange={change}
          remove={() => removeCode(row.id)}
          restore={() => restoreCode(row.id)}
        />
      )}
    />
  )
}
