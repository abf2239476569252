import { Anchor, Badge, Button, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import {
  removeScreen,
  removeVenue,
  restoreScreen,
  restoreVenue,
  type Venue,
  venuesQuery,
} from '../api/venues.ts'
import { useEditing } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { OpeningHours } from './opening-hours.tsx'
import { ScreenForm, type ScreenOfVenue } from './screen-form.tsx'
import { VenueForm } from './venue-form.tsx'
import classes from './venues.module.css'

/** Buildings and their screens; they serve every edition of the organisation. Opening hours are the edition's. */
export function VenuesPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const screens = useEditing<ScreenOfVenue>()
  const [hours, { open, close }] = useDisclosure()
  const venues = useQuery(venuesQuery)
  const columns: Column<Venue>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <div>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm" c="dimmed">
            {[row.address, row.city].filter(Boolean).join(', ')}
          </Text>
        </div>
      ),
    },
    {
      key: 'screens',
      heading: say('venues.screens'),
      sort: row => row.screens.length,
      cell: row => (
        <Stack gap={2} align="flex-start">
          {row.screens.map(screen => (
            <div key={screen.id} className={classes.screen}>
              <Text span>{screen.name}</Text>
              <Badge variant="light" color="gray" tt="none">
                {say('screens.seats', { seats: screen.capacity })}
              </Badge>
              <AnchorLink
                size="sm"
                to="/$edition/venues/$screen"
                params={{ edition: edition.slug, screen: screen.id }}
              >
                {say('maps.link')}
                <VisuallyHidden> {screen.name}</VisuallyHidden>
              </AnchorLink>
              <RowActions
                name={`${row.name}, ${screen.name}`}
                onChange={() => screens.change({ venue: row, screen })}
                remove={() => removeScreen(screen.id)}
                restore={() => restoreScreen(screen.id)}
              />
            </div>
          ))}
          <Anchor component="button" type="button" size="sm" onClick={() => screens.change({ venue: row })}>
            {say('screens.add')}
          </Anchor>
        </Stack>
      ),
    },
    {
      key: 'seats',
      heading: say('venues.seats'),
      align: 'right',
      wide: true,
      sort: row => seatsOf(row),
      cell: row => formats.count(seatsOf(row)),
    },
  ]
  const list = useLocalRows(venues, 'name', columns, row =>
    [row.name, row.city, row.address, ...row.otherNames, ...row.screens.map(screen => screen.name)].join(' '),
  )
  return (
    <>
      <EditableListing
        {...list}
        label={say('places.venues')}
        page={{
          lead: say('venues.lead'),
          tools: (
            <Button variant="default" leftSection={<IconClock size={16} aria-hidden />} onClick={open}>
              {say('hours')}
            </Button>
          ),
        }}
        columns={columns}
        empty={{ title: say('venues.empty'), help: say('venues.empty.help') }}
        add={say('venues.add')}
        form={editing => <VenueForm editing={editing} />}
        actions={(row, change) => (
          <RowActions
            name={row.name}
            onChange={change}
            remove={() => removeVenue(row.id)}
            restore={() => restoreVenue(row.id)}
          />
        )}
      />
      <ScreenForm key={screens.round} editing={screens} />
      <OpeningHours opened={hours} close={close} venues={venues.data ?? []} />
    </>
  )
}

const seatsOf = (venue: Venue) => venue.screens.reduce((seats, screen) => seats + screen.capacity, 0)
