import { Alert, Button, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { giveCode, signIn } from '../api/session.ts'
import { useWords } from '../words/words.tsx'
import { ColourSchemeButton, LanguageMenu } from './frame.tsx'
import classes from './sign-in-page.module.css'

export function SignInPage() {
  const { say } = useWords()
  const { back } = useSearch({ strict: false }) as { back?: string }
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asksCode, setAsksCode] = useState(false)
  const form = useForm({
    initialValues: { email: '', password: '', code: '' },
    validate: {
      email: email => (email.includes('@') ? null : say('sign-in.email-missing')),
      password: password => (password ? null : say('sign-in.password-missing')),
    },
  })
  const enter = useMutation({
    mutationFn: async ({ email, password, code }: typeof form.values) => {
      if (asksCode) await giveCode(code)
      return asksCode ? 'in' : signIn(email, password)
    },
    onSuccess: step => {
      if (step === 'code') return setAsksCode(true)
      queries.clear()
      navigate({ to: back ?? '/' })
    },
  })
  useEffect(() => {
    document.title = `${say('sign-in')} · Cartelera`
  }, [say])

  return (
    <main className={classes.stage}>
      <Paper className={classes.card} shadow="lg" radius="md">
        <Group justify="space-between" mb="lg">
          <Group gap="sm">
            <img src="/desk/mark.svg" alt="" width="36" height="36" />
            <Text component="span" className={classes.brand}>
              Cartelera
            </Text>
          </Group>
          <Group gap={0}>
            <LanguageMenu />
            <ColourSchemeButton />
          </Group>
        </Group>
        <Title order={1} size="h3" mb="md">
          {say('sign-in')}
        </Title>
        <form onSubmit={form.onSubmit(values => enter.mutate(values))} noValidate>
          <Stack>
            {enter.error && (
              <Alert color="red" role="alert">
                {enter.error.message}
              </Alert>
            )}
            {asksCode ? (
              <TextInput
                label={say('sign-in.code')}
                description={say('sign-in.code.help')}
                autoComplete="one-time-code"
                autoFocus
                {...form.getInputProps('code')}
              />
            ) : (
              <>
                <TextInput
                  label={say('email')}
                  type="email"
                  autoComplete="username"
                  autoFocus
                  {...form.getInputProps('email')}
                />
                <PasswordInput
                  label={say('password')}
                  autoComplete="current-password"
                  visibilityToggleButtonProps={{ 'aria-label': say('password.show') }}
                  {...form.getInputProps('password')}
                />
              </>
            )}
            <Button type="submit" loading={enter.isPending} fullWidth>
              {say('sign-in')}
            </Button>
            <Text size="sm" c="dimmed">
              {say('sign-in.link-help')}
            </Text>
          </Stack>
        </form>
      </Paper>
    </main>
  )
}
