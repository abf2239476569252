import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { type Editing, useEditing } from '../form/use-editing.ts'
import { Page } from '../shell/page.tsx'
import { Listing, type ListingProps } from './listing.tsx'

interface EditableListingProps<Row extends { id: string }> extends Omit<ListingProps<Row>, 'actions'> {
  /** What the button for a new row says; without it, no row is made here. */
  add?: string | false
  /** Something else must be there before a row can be made: the button is grey. */
  addDisabled?: boolean
  /** The form for a new row, or for the one that is changed; it is drawn anew each time it opens. */
  form: (editing: Editing<Row>) => ReactNode
  /** Buttons at the end of a row; `change` opens the form for it. */
  actions?: (row: Row, change: () => void) => ReactNode
  /** The list is a page of its own: its label is the heading, and the button stands beside that, after other tools. */
  page?: { lead?: ReactNode; tools?: ReactNode }
}

/** A list whose rows are made and changed in a form beside it. */
export function EditableListing<Row extends { id: string }>({
  add,
  addDisabled = false,
  form,
  actions,
  page,
  ...listing
}: EditableListingProps<Row>) {
  const editing = useEditing<Row>()
  const addButton = add && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={editing.add} disabled={addDisabled}>
      {add}
    </Button>
  )
  const shown = (
    <>
      <Listing
        {...listing}
        tools={page ? listing.tools : addButton}
        {...(actions && { actions: (row: Row) => actions(row, () => editing.change(row)) })}
      />
      <Fragment key={editing.round}>{form(editing)}</Fragment>
    </>
  )
  if (!page) return shown
  const tools = (page.tools || addButton) && (
    <>
      {page.tools}
      {addButton}
    </>
  )
  return (
    <Page title={listing.label} lead={page.lead} tools={tools}>
      {shown}
    </Page>
  )
}
