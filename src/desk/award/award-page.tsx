import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type AwardRules, type AwardShown, awardQuery, openAward, setAward } from '../api/award.ts'
import { refresh } from '../api/refresh.ts'
import { timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useDraft, useEditing } from '../form/use-editing.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import { TurnoutList } from './turnout-list.tsx'

const usual: AwardRules = { closesAfterHours: 24, leastVotes: 10 }

/** The audience award: who may vote how long, how many did, and the opening of the result. */
export function AwardPage() {
  const { say } = useWords()
  const edition = useEdition()
  const award = useQuery(awardQuery(edition.id))
  const timetable = useQuery(timetableQuery(edition.id))
  const editing = useEditing<AwardRules>()
  return (
    <Page title={say('places.award')} lead={say('award.lead')}>
      <Awaited query={award}>
        {found => (
          <Stack align="flex-start">
            {found && <State shown={found} />}
            {!found?.award.openedAt && (
              <Group>
                <Button
                  variant={found ? 'default' : 'filled'}
                  onClick={() => (found ? editing.change(found.award) : editing.add())}
                >
                  {say(found ? 'award.change' : 'award.add')}
                </Button>
                {found && <OpenResult />}
              </Group>
            )}
            <RulesForm
              key={editing.round}
              opened={editing.opened}
              close={editing.close}
              rules={editing.row ?? usual}
            />
            {found && <Awaited query={timetable}>{of => <TurnoutList timetable={of} />}</Awaited>}
          </Stack>
        )}
      </Awaited>
    </Page>
  )
}

function State({ shown: { award } }: { shown: AwardShown }) {
  const { say, formats, language } = useWords()
  const edition = useEdition()
  if (!award.openedAt)
    return (
      <Text role="status">
        {say('award.secret', { hours: award.closesAfterHours, votes: award.leastVotes })}
      </Text>
    )
  return (
    <Text role="status">
      {say('award.opened', {
        moment: formats.dayAndTime(onClock(award.openedAt, edition.timeZone)),
        name: award.openedBy,
      })}{' '}
      <Anchor href={`/${language}/${edition.slug}/award`}>{say('award.page')}</Anchor>
    </Text>
  )
}

/** Opening is for good, so it is asked twice; administrators alone may. */
function OpenResult() {
  const { say } = useWords()
  const edition = useEdition()
  const me = useMe()
  const queries = useQueryClient()
  const asking = useEditing<never>()
  const open = useMutation({ mutationFn: () => openAward(edition.id), onSuccess: () => refresh(queries) })
  if (!me?.roles.includes('admin')) return <Text>{say('award.admin')}</Text>
  if (!asking.opened)
    return (
      <Button variant="default" onClick={asking.add}>
        {say('award.open')}
      </Button>
    )
  return (
    <Alert
      color="orange"
      title={say('award.open-sure')}
      role="alertdialog"
      aria-label={say('award.open-sure')}
    >
      <Stack gap="sm">
        <Text>{say('award.open-words')}</Text>
        <Group>
          <Button color="red" loading={open.isPending} onClick={() => open.mutate()} data-autofocus>
            {say('award.open-now')}
          </Button>
          <Button variant="default" onClick={asking.close}>
            {say('award.open-not')}
          </Button>
        </Group>
        {open.error && <Text role="alert">{open.error.message}</Text>}
      </Stack>
    </Alert>
  )
}

function RulesForm({ opened, close, rules }: { opened: boolean; close: () => void; rules: AwardRules }) {
  const { say } = useWords()
  const edition = useEdition()
  const { value, set } = useDraft<AwardRules>(rules)
  const { closesAfterHours, leastVotes } = value
  return (
    <EditDrawer
      title={say('places.award')}
      opened={opened}
      close={close}
      save={() => setAward(edition.id, { closesAfterHours, leastVotes })}
    >
      <CountInput
        label={say('award.closes')}
        description={say('award.closes.help')}
        min={0}
        value={closesAfterHours}
        onChange={hours => set({ closesAfterHours: hours ?? usual.closesAfterHours })}
      />
      <CountInput
        label={say('award.least')}
        description={say('award.least.help')}
        value={leastVotes}
        onChange={votes => set({ leastVotes: votes ?? usual.leastVotes })}
      />
    </EditDrawer>
  )
}
