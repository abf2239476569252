import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { type Accreditation, decide, undoDecision } from '../api/accreditations.ts'
import { onClock } from '../api/wire.ts'
import { SideSheet } from '../form/side-sheet.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { StateBadge } from './state-badge.tsx'

/** What somebody wrote who asked for accreditation, what was decided, and deciding. */
export function AccreditationSheet({
  opened,
  close,
  accreditation,
  withdraw,
  remove,
}: {
  opened: boolean
  close: () => void
  accreditation: Accreditation | undefined
  /** Asks whether to withdraw it; the note is the desk’s. */
  withdraw: (accreditation: Accreditation, note: string) => void
  /** Somebody wants what is kept about them deleted. */
  remove: (accreditation: Accreditation) => void
}) {
  const { say } = useWords()
  return (
    <SideSheet title={accreditation?.name ?? ''} opened={opened} close={close}>
      {accreditation && (
        <Stack>
          <Told accreditation={accreditation} />
          <Deciding
            accreditation={accreditation}
            close={close}
            withdraw={note => {
              close()
              withdraw(accreditation, note)
            }}
          />
          <Decisions accreditation={accreditation} />
          <Button
            variant="subtle"
            w="fit-content"
            onClick={() => {
              close()
              remove(accreditation)
            }}
          >
            {say('accreditation.remove')}
          </Button>
        </Stack>
      )}
    </SideSheet>
  )
}

function Told({ accreditation }: { accreditation: Accreditation }) {
  const { say, formats } = useWords()
  const { outlet, role, email, languages, link, message, consent, state } = accreditation
  return (
    <Stack gap="xs">
      <Group>
        <StateBadge state={state} />
        <Text fw={600}>
          {outlet}, {say(`accreditation.role.${role}`)}
        </Text>
      </Group>
      <Anchor href={`mailto:${email}`}>{email}</Anchor>
      {languages.length > 0 && <Text>{formats.list(languages.map(formats.languageName))}</Text>}
      {link && (
        <Anchor href={link} rel="noreferrer" target="_blank" style={{ overflowWrap: 'anywhere' }}>
          {link}
        </Anchor>
      )}
      {message && <Text style={{ whiteSpace: 'pre-line' }}>{message}</Text>}
      <Text size="sm">{say(consent === null ? 'accreditation.no-letters' : 'accreditation.letters')}</Text>
    </Stack>
  )
}

interface DecidingProps {
  accreditation: Accreditation
  close: () => void
  withdraw: (note: string) => void
}

function Deciding({ accreditation, close, withdraw }: DecidingProps) {
  const { say } = useWords()
  const undo = useUndo()
  const [note, setNote] = useState('')
  const { id, name, state } = accreditation
  const become = async (to: 'approved' | 'declined') => {
    close()
    await undo({
      act: () => decide(id, to, note),
      undo: () => undoDecision(id),
      said: say(`accreditation.done.${to}`, { name }),
    })
  }
  return (
    <Stack gap="xs">
      <TextInput
        label={say('accreditation.note')}
        description={say('accreditation.note.help')}
        maxLength={300}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Group>
        {state !== 'approved' && (
          <Button onClick={() => become('approved')}>{say('accreditation.approve')}</Button>
        )}
        {state === 'pending' && (
          <Button variant="default" onClick={() => become('declined')}>
            {say('accreditation.decline')}
          </Button>
        )}
        {state === 'approved' && (
          <Button variant="default" onClick={() => withdraw(note)}>
            {say('accreditation.withdraw')}
          </Button>
        )}
      </Group>
      <Text size="sm">
        {say(state === 'approved' ? 'accreditation.withdraw.help' : 'accreditation.decide.help')}
      </Text>
    </Stack>
  )
}

function Decisions({ accreditation: { decisions } }: { accreditation: Accreditation }) {
  const { say, formats } = useWords()
  const { timeZone } = useEdition()
  if (decisions.length === 0) return null
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {say('accreditation.decisions')}
      </Title>
      {decisions.map(({ state, at, by, note }) => (
        <Text key={`${at} ${state}`} size="sm">
          {[
            say(`accreditation.state.${state}`),
            formats.dayAndTime(onClock(at, timeZone)),
            ...[by, note].filter(Boolean),
          ].join(' · ')}
        </Text>
      ))}
    </Stack>
  )
}
