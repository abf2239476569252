import { Text } from '@mantine/core'
import { useUndo } from '../listing/use-undo.tsx'
import { EditDrawer } from './edit-drawer.tsx'
import type { Editing } from './use-editing.ts'

interface AskFirstProps<Row> {
  /** Holds the row that it is about while it asks. */
  editing: Editing<Row>
  title: string
  /** What it means, and that it is for good. */
  help: string
  /** What the button says. */
  doIt: string
  act: (row: Row) => Promise<unknown>
  /** The notice once it is done. */
  done: string
}

/** Asks before something that cannot be taken back, instead of offering an undo. */
export function AskFirst<Row>({ editing, title, help, doIt, act, done }: AskFirstProps<Row>) {
  const undo = useUndo()
  const { row } = editing
  return (
    <EditDrawer
      title={title}
      opened={editing.opened}
      close={editing.close}
      save={async () => row && undo({ act: () => act(row), said: done })}
      saveLabel={doIt}
    >
      <Text>{help}</Text>
    </EditDrawer>
  )
}
