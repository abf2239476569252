import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type OrderSheet, resendOrder } from '../api/orders.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import type { Editing } from '../form/use-editing.ts'
import { useWords } from '../words/words.tsx'

/** Sends the tickets again, to a corrected name or address if need be. */
export function ResendForm({ editing, order }: { editing: Editing<OrderSheet>; order: OrderSheet }) {
  const { say } = useWords()
  const [name, setName] = useState(order.name)
  const [email, setEmail] = useState(order.email)
  return (
    <EditDrawer
      title={say('order.resend')}
      opened={editing.opened}
      close={editing.close}
      saveLabel={say('order.resend.go')}
      save={() => resendOrder(order.id, { name, email })}
    >
      <Text size="sm" c="dimmed">
        {say('order.resend.help')}
      </Text>
      <TextInput label={say('name')} value={name} onChange={event => setName(event.currentTarget.value)} />
      <TextInput
        label={say('email')}
        type="email"
        data-autofocus
        value={email}
        onChange={event => setEmail(event.currentTarget.value)}
      />
    </EditDrawer>
  )
}
