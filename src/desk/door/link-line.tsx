import { Anchor, Text } from '@mantine/core'
import { IconCloudCheck, IconCloudOff, IconUserOff } from '@tabler/icons-react'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'
import type { DoorBook } from './door-book.ts'
import type { Link } from './send-scans.ts'

const icons = { joined: IconCloudCheck, alone: IconCloudOff, 'signed-out': IconUserOff }

/** How it stands with the house: reached or not, how many scans wait, and how old the list is. */
export function LinkLine({ book, link, unsent }: { book: DoorBook; link: Link; unsent: number }) {
  const { say, formats } = useWords()
  const Icon = icons[link]
  const { takenAt, timeZone } = book.evening
  const back = encodeURIComponent(`/door/${location.search}`)
  return (
    <Text size="sm" className={classes.link} data-link={link} data-unsent={unsent} component="p" m={0}>
      <Icon size={18} aria-hidden />
      {link === 'signed-out' ? (
        <Anchor href={`/desk/sign-in?back=${back}`}>{say('door.signed-out')}</Anchor>
      ) : (
        <span>{say(`door.${link}`)}</span>
      )}
      <span>{say('door.unsent', { count: unsent })}</span>
      <span>{say('door.list-of', { time: formats.time(takenAt.toZonedDateTimeISO(timeZone)) })}</span>
    </Text>
  )
}
