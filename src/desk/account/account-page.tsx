import { Alert, Button, Code, List, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { refresh } from '../api/refresh.ts'
import {
  beginSecondFactor,
  changeMe,
  choosePassword,
  endSecondFactor,
  giveCode,
  type Me,
} from '../api/session.ts'
import { Page } from '../shell/page.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'

interface CardProps {
  title: string
  save: () => Promise<unknown>
  saveLabel: string
  done: string
  children: ReactNode
}

/** One thing of the account, saved on its own. */
function Card({ title, save, saveLabel, done, children }: CardProps) {
  const queries = useQueryClient()
  const saving = useMutation({ mutationFn: save, onSuccess: () => refresh(queries) })
  return (
    <Paper withBorder p="lg">
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          saving.mutate()
        }}
      >
        <Stack>
          <Title order={2} size="h4">
            {title}
          </Title>
          {saving.error && (
            <Alert color="red" role="alert">
              {saving.error.message}
            </Alert>
          )}
          {saving.isSuccess && (
            <Alert color="green" role="status">
              {done}
            </Alert>
          )}
          {children}
          <Button type="submit" w="fit-content" loading={saving.isPending}>
            {saveLabel}
          </Button>
        </Stack>
      </form>
    </Paper>
  )
}

function NameCard({ me }: { me: Me }) {
  const { say } = useWords()
  const [name, setName] = useState(me.name)
  const [email, setEmail] = useState(me.email ?? '')
  return (
    <Card
      title={say('account.you')}
      save={() => changeMe({ name, email })}
      saveLabel={say('save')}
      done={say('saved')}
    >
      <TextInput
        label={say('name')}
        autoComplete="name"
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say('email')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={event => setEmail(event.currentTarget.value)}
      />
    </Card>
  )
}

function PasswordCard({ me }: { me: Me }) {
  const { say } = useWords()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  return (
    <Card
      title={say(me.hasPassword ? 'account.password.change' : 'account.password.choose')}
      save={() => choosePassword({ ...(current && { current }), next })}
      saveLabel={say('save')}
      done={say('account.password.saved')}
    >
      {!me.mayChoosePassword && (
        <PasswordInput
          label={say('account.password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': say('password.show') }}
          value={current}
          onChange={event => setCurrent(event.currentTarget.value)}
        />
      )}
      <PasswordInput
        label={say('account.password.new')}
        description={say('account.password.help')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': say('password.show') }}
        value={next}
        onChange={event => setNext(event.currentTarget.value)}
      />
    </Card>
  )
}

function SecondFactorCard({ me }: { me: Me }) {
  const { say } = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [begun, setBegun] = useState<{ totpURI: string; backupCodes: string[] } | null>(null)
  const passwordInput = (
    <PasswordInput
      label={say('account.password.current')}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': say('password.show') }}
      value={password}
      onChange={event => setPassword(event.currentTarget.value)}
    />
  )
  if (me.secondFactor)
    return (
      <Card
        title={say('account.factor')}
        save={() => endSecondFactor(password)}
        saveLabel={say('account.factor.end')}
        done={say('saved')}
      >
        <Text>{say('account.factor.on')}</Text>
        {passwordInput}
      </Card>
    )
  if (!begun)
    return (
      <Card
        title={say('account.factor')}
        save={async () => setBegun(await beginSecondFactor(password))}
        saveLabel={say('account.factor.begin')}
        done={say('account.factor.next')}
      >
        <Text size="sm">{say('account.factor.help')}</Text>
        {passwordInput}
      </Card>
    )
  return (
    <Card
      title={say('account.factor')}
      save={() => giveCode(code)}
      saveLabel={say('account.factor.confirm')}
      done={say('saved')}
    >
      <Text size="sm">{say('account.factor.key')}</Text>
      <Code block>{new URL(begun.totpURI).searchParams.get('secret')}</Code>
      <Text size="sm">{say('account.factor.backup')}</Text>
      <List size="sm" ff="monospace">
        {begun.backupCodes.map(each => (
          <List.Item key={each}>{each}</List.Item>
        ))}
      </List>
      <TextInput
        label={say('sign-in.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
      />
    </Card>
  )
}

/** The signed-in person's own name, password and second factor. */
export function AccountPage() {
  const { say } = useWords()
  const me = useMe()
  if (!me) return null
  return (
    <Page title={say('account')}>
      <Stack maw={560}>
        <NameCard me={me} />
        <PasswordCard me={me} />
        {me.hasPassword && <SecondFactorCard me={me} />}
      </Stack>
    </Page>
  )
}
