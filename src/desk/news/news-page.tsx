import { Badge, SegmentedControl, Text } from '@mantine/core'
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
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
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
  const list = useServerRows(news(edition.id), '-published')
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
    <EditableListing
      {...list}
      label={say('places.news')}
      page={{ lead: say('news.lead') }}
      columns={columns}
      empty={{ title: say('news.empty'), help: say('news.lead') }}
      add={say('news.add')}
      form={editing => <NewsForm editing={editing} />}
      actions={(row, change) => (
        <RowActions
          name={localised(row.title)}
          onChange={change}
          remove={() => removeNews(row.id)}
          restore={() => restoreNews(row.id)}
        />
      )}
    />
  )
}
