import { Checkbox, NumberInput, Stack, TextInput } from '@mantine/core'
import type { BankAccount } from '#core/boxoffice/money/bank-account.ts'
import { setTerms, type Terms } from '../api/payments.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const ways = ['counter', 'card', 'transfer'] as const
const noAccount: BankAccount = { holder: '', number: '', bic: '', bank: '' }
const fields = ['holder', 'number', 'bic', 'bank'] as const

/** Which ways buyers may choose, and the account of transfers. */
export function TermsForm({ editing, terms }: { editing: Editing<Terms>; terms: Terms }) {
  const { say } = useWords()
  const edition = useEdition()
  const { value, set } = useDraft<Terms>(terms)
  const account = value.account ?? noAccount
  const isEmpty = fields.every(field => account[field].trim() === '')
  const choose = (way: (typeof ways)[number], isOn: boolean) =>
    set({ ways: ways.filter(each => (each === way ? isOn : value.ways.includes(each))) })
  return (
    <EditDrawer
      title={say('payments.terms')}
      opened={editing.opened}
      close={editing.close}
      save={() =>
        setTerms(edition.id, {
          ways: value.ways,
          transferDays: value.transferDays,
          account: isEmpty ? null : account,
        })
      }
    >
      <Stack gap="xs">
        {ways.map(way => (
          <Checkbox
            key={way}
            label={say(`payments.way.${way}`)}
            checked={value.ways.includes(way)}
            onChange={event => choose(way, event.currentTarget.checked)}
          />
        ))}
      </Stack>
      {fields.map(field => (
        <TextInput
          key={field}
          label={say(`payments.${field}`)}
          value={account[field]}
          onChange={event => set({ account: { ...account, [field]: event.currentTarget.value } })}
        />
      ))}
      <NumberInput
        label={say('payments.transfer-days')}
        min={1}
        max={60}
        allowDecimal={false}
        value={value.transferDays}
        onChange={days => set({ transferDays: Number(days) })}
      />
    </EditDrawer>
  )
}
