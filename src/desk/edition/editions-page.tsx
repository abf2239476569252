import { Badge, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { beginNextEdition, createEdition, type Edition, type EditionDraft } from '../api/editions.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { mayEnter } from '../shell/roles.ts'
import { useEditions } from '../shell/use-edition.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import { EditionBasics } from './edition-form.tsx'
import { ImportButton } from './import-button.tsx'

function NewEdition({ editing, last }: { editing: Editing<Edition>; last: Edition | undefined }) {
  const { say, language } = useWords()
  // The next edition is most often in the same place as the last one.
  const { value, set } = useDraft<EditionDraft>({
    slug: '',
    name: '',
    city: last?.city ?? '',
    country: last?.country ?? '',
    tagline: {},
    about: {},
    startsOn: '',
    endsOn: '',
    timeZone: last?.timeZone ?? Temporal.Now.timeZoneId(),
    currency: last?.currency ?? 'EUR',
    languages: last?.languages ?? [language],
    dayTurnsAt: last?.dayTurnsAt ?? '05:00',
    stage: 'intake',
    saleOpensAt: null,
    holdMinutes: 15,
    seatsPerScreening: 10,
  })
  const [isNext, setNext] = useState(last !== undefined)
  const { name, startsOn, endsOn, city, country, timeZone, currency, languages } = value
  return (
    <EditDrawer
      title={say('editions.add')}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={() =>
        isNext && last
          ? beginNextEdition(last.id, { name, ...(startsOn && { startsOn }) })
          : createEdition({ name, startsOn, endsOn, city, country, timeZone, currency, languages })
      }
    >
      {last && (
        <Switch
          label={say('editions.next', { name: last.name })}
          description={say('editions.next.help')}
          checked={isNext}
          onChange={event => setNext(event.currentTarget.checked)}
        />
      )}
      {isNext ? (
        <>
          <TextInput
            label={say('edition.name')}
            required
            value={name}
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={say('edition.starts')}
            description={say('editions.next.starts')}
            type="date"
            value={startsOn}
            onChange={event => set({ startsOn: event.currentTarget.value })}
          />
        </>
      ) : (
        <EditionBasics value={value} set={set} />
      )}
    </EditDrawer>
  )
}

/** All editions of the organisation: choose one to work on. */
export function EditionsPage() {
  const { say, formats } = useWords()
  const me = useMe()
  const isAdmin = mayEnter(me?.roles ?? [], [])
  const editions = useEditions()
  const day = (date: string) => formats.longDay(Temporal.PlainDate.from(date))
  const columns: Column<Edition>[] = [
    {
      key: 'name',
      heading: say('edition.name'),
      sort: row => row.name,
      cell: row => (
        <AnchorLink fw={600} to="/$edition" params={{ edition: row.slug }}>
          {row.name}
        </AnchorLink>
      ),
    },
    {
      key: 'starts',
      heading: say('edition.starts'),
      sort: row => row.startsOn,
      cell: row => day(row.startsOn),
    },
    {
      key: 'ends',
      heading: say('edition.ends'),
      wide: true,
      sort: row => row.endsOn,
      cell: row => day(row.endsOn),
    },
    { key: 'city', heading: say('edition.city'), wide: true, sort: row => row.city, cell: row => row.city },
    {
      key: 'stage',
      heading: say('edition.stage'),
      cell: row => (
        <Badge variant="light" tt="none">
          {say(`stage.${row.stage}`)}
        </Badge>
      ),
    },
  ]
  const list = useLocalRows(editions, '-starts', columns, row => `${row.name} ${row.city} ${row.startsOn}`)
  return (
    <EditableListing
      {...list}
      label={say('places.editions')}
      page={{ lead: say('editions.lead'), tools: isAdmin && <ImportButton /> }}
      columns={columns}
      empty={{ title: say('editions.empty'), help: say('editions.empty.help') }}
      add={isAdmin && say('editions.add')}
      form={editing => <NewEdition editing={editing} last={editions.data?.[0]} />}
    />
  )
}
