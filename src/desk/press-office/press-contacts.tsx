import { Anchor, Badge, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type PressContact,
  pressContactsQuery,
  pressListCsv,
  removeContact,
  restoreContact,
} from '../api/press-contacts.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useWords } from '../words/words.tsx'
import { ContactForm } from './contact-form.tsx'
import { ContactImport } from './contact-import.tsx'

/** The press list: whom the festival writes to, and on what ground. */
export function PressContacts() {
  const { say, formats } = useWords()
  const [isImporting, setImporting] = useState(false)
  const columns: Column<PressContact>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm">{row.outlet}</Text>
        </>
      ),
    },
    {
      key: 'email',
      heading: say('newsletter.email'),
      wide: true,
      sort: row => row.email,
      cell: row => (
        <>
          {row.email}{' '}
          {!row.isReached && (
            <Badge variant="light" color="gray" c="var(--mantine-color-text)" tt="none">
              {say('press-list.not-reached')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'language',
      heading: say('newsletter.language'),
      wide: true,
      sort: row => row.language,
      cell: row => formats.languageName(row.language),
    },
    { key: 'tags', heading: say('press-list.tags'), cell: row => row.tags.join(', ') },
    { key: 'ground', heading: say('press-list.ground'), wide: true, cell: row => row.ground },
  ]
  const list = useLocalRows(useQuery(pressContactsQuery), 'name', columns, row =>
    [row.name, row.outlet, row.email, ...row.tags].join(' '),
  )
  return (
    <>
      <Text mb="sm">{say('press-list.lead')}</Text>
      <Group mb="md">
        <Button variant="default" onClick={() => setImporting(true)}>
          {say('press-list.import')}
        </Button>
        <Anchor href={pressListCsv}>{say('press-list.csv')}</Anchor>
      </Group>
      <EditableListing
        {...list}
        label={say('press-list')}
        columns={columns}
        empty={{ title: say('press-list.empty'), help: say('press-list.empty.help') }}
        add={say('press-list.add')}
        form={editing => <ContactForm editing={editing} />}
        actions={(row, change) => (
          <RowActions
            name={row.name}
            onChange={change}
            remove={() => removeContact(row.id)}
            restore={() => restoreContact(row.id)}
          />
        )}
      />
      <ContactImport opened={isImporting} close={() => setImporting(false)} />
    </>
  )
}
