import { Anchor, Badge, Button, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClock, IconPlus } from '@tabler/icons-react'
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
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { OpeningHours } from './opening-hours.tsx'
import { ScreenForm, type ScreenOfVenue } from './screen-form.tsx'
import { VenueForm } from './venue-form.tsx'
import classes from './venues.module.css'

/** Buildings and their screens; they serve every edition of the organisation. Opening hours are the edition's. */
export function VenuesPage() {
  const { say, formats } = useWords()
  const view = useListingView('name')
  const edition = useEdition()
  const venues = useEditing<Venue>()
  const screens = useEditing<ScreenOfVenue>()
  const [hours, { open, close }] = useDisclosure()
  const { data, error, refetch } = useQuery(venuesQuery)
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
  const rows = useLocalRows(data, view, columns, row =>
    [row.name, row.city, row.address, ...row.otherNames, ...row.screens.map(screen => screen.name)].join(' '),
  )
  return (
    <Page
      title={say('places.venues')}
      lead={say('venues.lead')}
      tools={
        <>
          <Button variant="default" leftSection={<IconClock size={16} aria-hidden />} onClick={open}>
            {say('hours')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={venues.add}>
            {say('venues.add')}
          </Button>
        </>
      }
    >
      <Listing
        label={say('places.venues')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        view={view}
        error={error}
        retry={refetch}
        empty={{ title: say('venues.empty'), help: say('venues.empty.help') }}
        actions={row => (
          <RowActions
            name={row.name}
            onChange={() => venues.change(row)}
            remove={() => removeVenue(row.id)}
            restore={() => restoreVenue(row.id)}
          />
        )}
      />
      <VenueForm key={`venue ${venues.round}`} editing={venues} />
      <ScreenForm key={`screen ${screens.round}`} editing={screens} />
      <OpeningHours opened={hours} close={close} venues={data ?? []} />
    </Page>
  )
}

const seatsOf = (venue: Venue) => venue.screens.reduce((seats, screen) => seats + screen.capacity, 0)
