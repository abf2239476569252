import { acceptProposal, type Proposal } from '../api/proposals.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { ScreenInput } from '../form/screen-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { proposedMoment } from './proposed-moment.ts'

/** Accepting with another screen or time than stated, or with what the document left out. */
export function PlaceForm({ editing }: { editing: Editing<Proposal> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, set } = useDraft<{ screenId: string | null; startsAt: string | null }>({
    screenId: row?.screenId ?? null,
    startsAt: row ? proposedMoment(row, edition) : null,
  })
  return (
    <EditDrawer
      title={say('proposals.place', { film: row?.filmTitle ?? '' })}
      opened={editing.opened}
      close={editing.close}
      saveLabel={say('proposals.accept')}
      save={async () =>
        row &&
        acceptProposal(row.id, {
          ...(value.screenId && { screenId: value.screenId }),
          ...(value.startsAt && { startsAt: value.startsAt }),
        })
      }
    >
      <ScreenInput value={value.screenId} onChange={screenId => set({ screenId })} />
      <MomentInput
        label={say('screening.starts')}
        required
        value={value.startsAt}
        onChange={startsAt => set({ startsAt })}
      />
    </EditDrawer>
  )
}
