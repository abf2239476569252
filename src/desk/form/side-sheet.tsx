import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.tsx'
import classes from './side-sheet.module.css'

interface SideSheetProps {
  title: string
  opened: boolean
  close: () => void
  size?: string
  children: ReactNode
}

/** What opens beside a page. Its heading is no `header` element: outside of `main` that would be the page's banner. */
export function SideSheet({ title, opened, close, size = 'md', children }: SideSheetProps) {
  const { say } = useWords()
  return (
    <Drawer.Root opened={opened} onClose={close} position="right" size={size}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={say('close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
