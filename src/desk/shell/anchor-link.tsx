import { Anchor, type AnchorProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

function LinkText(props: AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>) {
  return <Anchor {...props} />
}

/** A link within the desk, drawn as Mantine draws links; `to` is checked against the routes. */
export const AnchorLink = createLink(LinkText)
