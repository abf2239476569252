import { Badge, Button, SegmentedControl, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import {
  changeNews,
  type News,
  type NewsDraft,
  news,
  publishNews,
  removeNews,
  restoreNews,
} from '../api/news.ts'
import { onClock } from '../api/wire.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useServerRows } from '../listing/use-server-rows.ts'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

function NewsForm({ editing }: { editing: Editing<News> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, change, set } = useDraft<NewsDraft>(row ?? { title: {}, body: {}, publishedAt: null })
  return (
    <EditDrawer
      title={say(row ? 'news.change' : 'news.add')}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeNews(row.id, change) : publishNews(edition.id, value))}
    >
      <LocalisedInput
        label={say('news.title')}
        languages={edition.languages}
        value={value.title}
        onChange={title => set({ title })}
      />
      <LocalisedInput
        label={say('news.body')}
        lines={5}
        languages={edition.languages}
        value={value.body}
        onChange={body => set({ body })}
      />
      <SegmentedControl
        aria-label={say('news.state')}
        value={value.publishedAt === null ? 'draft' : 'published'}
        data={[
          { value: 'draft', label: say('news.draft') },
          { value: 'published', label: say('news.publish') },
        ]}
        onChange={state =>
          set({
            publishedAt: state === 'draft' ? null : (row?.publishedAt ?? Temporal.Now.instant().toString()),
          })
        }
      />
      {value.publishedAt !== null && (
        <MomentInput
          label={say('news.published-at')}
          value={value.publishedAt}
          onChange={publishedAt => set({ publishedAt })}
        />
      )}
    </EditDrawer>
  )
}

/** What the festival tells the public; drafts stay here. */
export function NewsPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const view = useListingView('-published')
  const editing = useEditing<News>()
  const list = useServerRows(news(edition.id), view)
  const columns: Column<News>[] = [
    {
      key: 'title',
      heading: say('news.title'),
      sortable: true,
      cell: row => <Text fw={600}>{localised(row.title)}</Text>,
    },
    {
      key: 'published',
      heading: say('news.published-at'),
      sortable: true,
      cell: row =>
        row.publishedAt ? (
          formats.dayAndTime(onClock(row.publishedAt, edition.timeZone))
        ) : (
          <Badge variant="light" color="gray" tt="none">
            {say('news.draft')}
          </Badge>
        ),
    },
  ]
  return (
    <Page
      title={say('places.news')}
      lead={say('news.lead')}
      tools={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={editing.add}>
          {say('news.add')}
        </Button>
      }
    >
      <Listing
        {...list}
        label={say('places.news')}
        columns={columns}
        rowKey={row => row.id}
        empty={{ title: say('news.empty'), help: say('news.lead') }}
        actions={row => (
          <RowActions
            name={localised(row.title)}
            onChange={() => editing.change(row)}
            remove={() => removeNews(row.id)}
            restore={() => restoreNews(row.id)}
          />
        )}
      />
      <NewsForm key={editing.round} editing={editing} />
    </Page>
  )
}
