import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  Menu,
  NavLink,
  ScrollArea,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLanguage, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { chosenOrganisation } from '../api/call.ts'
import { signOut } from '../api/session.ts'
import { type DeskLanguage, deskLanguages } from '../words/desk-language.ts'
import { useWords } from '../words/words.tsx'
import { EditionChoice } from './edition-choice.tsx'
import classes from './frame.module.css'
import { places } from './places.ts'
import { mayEnter } from './roles.ts'
import { useLastEdition } from './use-edition.tsx'
import { useMe } from './use-me.ts'

export function LanguageMenu() {
  const { language, setLanguage, say } = useWords()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={say('language')}>
          <IconLanguage size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(deskLanguages) as DeskLanguage[]).map(each => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => setLanguage(each)}
            fw={each === language ? 700 : undefined}
            aria-current={each === language || undefined}
          >
            {deskLanguages[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export function ColourSchemeButton() {
  const { say } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const Icon = dark ? IconSun : IconMoon
  return (
    <ActionIcon
      variant="subtle"
      size="lg"
      color="gray"
      aria-label={say(dark ? 'lights-on' : 'lights-off')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  )
}

function PersonMenu() {
  const { say } = useWords()
  const me = useMe()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={say('account')}>
          <IconUserCircle size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me?.name}</Menu.Label>
        <Menu.Label>{me?.email}</Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} aria-hidden />}>
          {say('account')}
        </Menu.Item>
        {me && me.organisations.length > 1 && (
          <>
            <Menu.Label>{say('organisation')}</Menu.Label>
            {me.organisations.map(each => (
              <Menu.Item
                key={each.slug}
                fw={each.slug === me.organisation?.slug ? 700 : undefined}
                onClick={() => {
                  chosenOrganisation.set(each.slug)
                  location.assign('/desk/')
                }}
              >
                {each.name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
          {say('sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Navigation({ onGo }: { onGo: () => void }) {
  const { say } = useWords()
  const me = useMe()
  const edition = useLastEdition()
  const { pathname } = useLocation()
  return places.map(group => {
    const open = group.places.filter(
      place => mayEnter(me?.roles ?? [], place.roles) && (!place.ofEdition || edition),
    )
    if (open.length === 0) return null
    return (
      <section key={group.word} aria-label={say(group.word)} className={classes.group}>
        <Text className={classes.groupName} aria-hidden>
          {say(group.word)}
        </Text>
        {open.map(place => {
          const to = place.ofEdition ? `/${edition}/${place.path}` : `/${place.path}`
          const here = pathname === to || pathname.startsWith(`${to}/`)
          return (
            <NavLink
              key={place.path}
              component={Link}
              to={to}
              label={say(place.word)}
              leftSection={<place.icon size={18} stroke={1.6} aria-hidden />}
              active={here}
              aria-current={here ? 'page' : undefined}
              className={classes.place}
              onClick={onGo}
            />
          )
        })}
      </section>
    )
  })
}

/** What surrounds every page of the desk: the places on the left, edition, language, light and account above. */
export function Frame() {
  const { say } = useWords()
  const [opened, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()

  // A new page starts at its heading for people who hear it: the focus would else stay on the link they left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes
  useEffect(() => {
    document.getElementById('page')?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <AppShell
      layout="alt"
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#page" className={classes.skip}>
        {say('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('menu')} />
            <EditionChoice />
          </Group>
          <Group gap={4} wrap="nowrap">
            <LanguageMenu />
            <ColourSchemeButton />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label={say('places')}>
        <Link to="/" className={classes.brand} onClick={close}>
          <img src="/desk/mark.svg" alt="" width="28" height="28" /> Cartelera
        </Link>
        <ScrollArea className={classes.places} type="auto">
          <Navigation onGo={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="page" tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
