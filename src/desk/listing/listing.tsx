import {
  Alert,
  Button,
  Group,
  Pagination,
  Skeleton,
  Stack,
  Table,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconSearch, IconSelector } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words/words.tsx'
import type { Sortable } from './arrange-rows.ts'
import classes from './listing.module.css'
import type { ListingState } from './use-listing-view.ts'

export interface Column<Row> extends Sortable<Row> {
  heading: string
  cell: (row: Row) => ReactNode
  /** The server sorts by this column's key. */
  sortable?: boolean
  align?: 'right'
  /** Left out on narrow screens. */
  wide?: boolean
}

export interface ListingProps<Row> {
  /** What the table holds, for people who hear it. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[] | undefined
  view: ListingState
  error?: Error | null
  retry?: () => void
  /** Pages there are, when the server hands out the list in pages. */
  pages?: number
  total?: number
  /** Shown when nothing is there at all (not: nothing found). */
  empty: { title: string; help: string }
  /** Buttons at the end of a row. */
  actions?: (row: Row) => ReactNode
  /** Buttons beside the search box. */
  tools?: ReactNode
}

function SearchBox({ view, label }: { view: ListingState; label: string }) {
  const { say } = useWords()
  const [typed, setTyped] = useState(view.search)
  const ask = useDebouncedCallback((search: string) => view.change({ search }), 250)
  useEffect(() => setTyped(view.search), [view.search])
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={say('listing.search-in', { list: label })}
      placeholder={say('listing.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}

function Heading<Row>({ column, view }: { column: Column<Row>; view: ListingState }) {
  const { say } = useWords()
  if (!column.sort && !column.sortable) return column.heading
  const ascending = view.sort === column.key
  const descending = view.sort === `-${column.key}`
  const Icon = ascending ? IconArrowUp : descending ? IconArrowDown : IconSelector
  return (
    <UnstyledButton
      className={classes.sort}
      onClick={() => view.change({ sort: ascending ? `-${column.key}` : column.key })}
      title={say('listing.sort-by', { column: column.heading })}
    >
      {column.heading}{' '}
      <Icon size={14} aria-hidden className={ascending || descending ? undefined : classes.faint} />
    </UnstyledButton>
  )
}

/** The one table of the desk: every list searches, sorts, waits, is empty and fails in the same way. */
export function Listing<Row extends { id: string }>(props: ListingProps<Row>) {
  const { label, columns, rows, view, error, retry, pages, total, empty, actions, tools } = props
  const { say } = useWords()
  const nothing = rows?.length === 0
  const sorted = (column: Column<Row>) =>
    view.sort === column.key ? 'ascending' : view.sort === `-${column.key}` ? 'descending' : undefined

  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <SearchBox view={view} label={label} />
        <Group gap="sm">{tools}</Group>
      </Group>
      <Text component="output" size="sm" c="dimmed" aria-live="polite">
        {rows && !error ? say('listing.count', { count: total ?? rows.length }) : ' '}
      </Text>
      {error && (
        <Alert color="red" title={say('listing.failed')} role="alert">
          <Stack gap="xs" align="flex-start">
            {error.message}
            {retry && (
              <Button size="xs" variant="default" onClick={retry}>
                {say('retry')}
              </Button>
            )}
          </Stack>
        </Alert>
      )}
      {!error && nothing && view.search !== '' && (
        <div className={classes.empty}>
          <Text fw={600}>{say('listing.nothing-found', { search: view.search })}</Text>
          <Button variant="default" mt="sm" onClick={() => view.change({ search: '' })}>
            {say('listing.show-all')}
          </Button>
        </div>
      )}
      {!error && nothing && view.search === '' && (
        <div className={classes.empty}>
          <Text fw={600}>{empty.title}</Text>
          <Text c="dimmed" size="sm" maw={480} mx="auto" mt={4}>
            {empty.help}
          </Text>
        </div>
      )}
      {!error && !nothing && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        <section className={classes.scroll} tabIndex={0} aria-label={label}>
          <Table highlightOnHover verticalSpacing="xs" aria-busy={!rows} className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(column => (
                  <Table.Th
                    key={column.key}
                    aria-sort={sorted(column)}
                    data-align={column.align}
                    className={column.wide ? classes.wide : undefined}
                  >
                    <Heading column={column} view={view} />
                  </Table.Th>
                ))}
                {actions && (
                  <Table.Th>
                    <span className={classes.unseen}>{say('listing.actions')}</span>
                  </Table.Th>
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows?.map(row => (
                <Table.Tr key={row.id}>
                  {columns.map(column => (
                    <Table.Td
                      key={column.key}
                      data-align={column.align}
                      className={column.wide ? classes.wide : undefined}
                    >
                      {column.cell(row)}
                    </Table.Td>
                  ))}
                  {actions && (
                    <Table.Td>
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        {actions(row)}
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              )) ??
                ['a', 'b', 'c', 'd', 'e', 'f'].map(line => (
                  <Table.Tr key={line}>
                    {columns.map(column => (
                      <Table.Td key={column.key} className={column.wide ? classes.wide : undefined}>
                        <Skeleton height={14} my={4} />
                      </Table.Td>
                    ))}
                    {actions && <Table.Td />}
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {pages !== undefined && pages > 1 && (
        <Pagination
          total={pages}
          value={view.page}
          onChange={page => view.change({ page })}
          getControlProps={control => ({ 'aria-label': say(`listing.${control}`) })}
          getItemProps={page => ({ 'aria-label': say('listing.page', { page }) })}
        />
      )}
    </Stack>
  )
}
