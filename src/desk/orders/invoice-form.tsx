import { Textarea, TextInput } from '@mantine/core'
import { issueInvoice } from '../api/invoices.ts'
import type { OrderSheet } from '../api/orders.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useWords } from '../words/words.tsx'

/** Writes the invoice of an order, once. */
export function InvoiceForm({ editing }: { editing: Editing<OrderSheet> }) {
  const { say } = useWords()
  const { row } = editing
  const { value, set } = useDraft({ name: row?.name ?? '', address: '' })
  return (
    <EditDrawer
      title={say('invoices.write')}
      opened={editing.opened}
      close={editing.close}
      save={async () => row && issueInvoice(row.id, value)}
      saveLabel={say('invoices.write.go')}
    >
      <TextInput
        label={say('invoices.recipient')}
        required
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={say('invoices.address')}
        autosize
        minRows={3}
        value={value.address}
        onChange={event => set({ address: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}
