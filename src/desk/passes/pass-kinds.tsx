import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type PassProduct,
  passProductsQuery,
  removePassProduct,
  restorePassProduct,
} from '../api/entitlements.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { PassKindForm } from './pass-kind-form.tsx'

/** The kinds of pass that are issued, with their rules. */
export function PassKinds() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const columns: Column<PassProduct>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => localised(row.name),
      cell: row => <Text fw={600}>{localised(row.name)}</Text>,
    },
    {
      key: 'price',
      heading: say('sale.price'),
      align: 'right',
      sort: row => row.price.amount,
      cell: row => formats.money(row.price),
    },
    {
      key: 'rights',
      heading: say('pass-kinds.rights'),
      align: 'right',
      cell: row => (row.rights === null ? say('pass-kinds.any') : formats.count(row.rights)),
    },
    {
      key: 'day',
      heading: say('pass-kinds.per-day'),
      align: 'right',
      wide: true,
      cell: row => (row.rightsPerDay === null ? say('pass-kinds.any') : formats.count(row.rightsPerDay)),
    },
    {
      key: 'allocations',
      heading: say('sale.allocation'),
      wide: true,
      cell: row => formats.list(row.allocations.map(kind => say(`allocation.${kind}`))),
    },
  ]
  const list = useLocalRows(useQuery(passProductsQuery(edition.id)), 'position', columns, row =>
    Object.values(row.name).join(' '),
  )
  return (
    <EditableListing
      {...list}
      label={say('pass-kinds')}
      columns={columns}
      empty={{ title: say('pass-kinds.empty'), help: say('pass-kinds.empty.help') }}
      add={say('pass-kinds.add')}
      form={editing => <PassKindForm editing={editing} />}
      actions={(row, change) => (
        <RowActions
          name={localised(row.name)}
          onChange={change}
          remove={() => removePassProduct(row.id)}
          restore={() => restorePassProduct(row.id)}
        />
      )}
    />
  )
}
