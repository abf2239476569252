import { Button } from '@mantine/core'
import {
  type LetterLanguage,
  type MailingWithFigures,
  scheduleMailing,
  stopMailing,
  testMailing,
} from '../api/mailings.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { useDraft, useEditing } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'

/** A letter to oneself, letting it go, and stopping it. What was typed has to be saved first: what goes out is what is kept. */
export function SendingTools({
  mailing,
  language,
  isChanged,
}: {
  mailing: MailingWithFigures
  language: LetterLanguage
  isChanged: boolean
}) {
  const { say } = useWords()
  const undo = useUndo()
  const editing = useEditing<MailingWithFigures>()
  const isOpen = mailing.state === 'draft' || mailing.state === 'scheduled'
  const isStoppable = mailing.state === 'scheduled' || mailing.state === 'sending'
  return (
    <>
      {isOpen && (
        <Button
          variant="default"
          disabled={isChanged}
          onClick={() =>
            undo({ act: () => testMailing(mailing.id, language), said: say('newsletter.tested') })
          }
        >
          {say('newsletter.test')}
        </Button>
      )}
      {isStoppable && (
        <Button
          variant="default"
          color="red"
          onClick={() => undo({ act: () => stopMailing(mailing.id), said: say('newsletter.stopped') })}
        >
          {say('newsletter.stop')}
        </Button>
      )}
      {mailing.state === 'draft' && (
        <Button disabled={isChanged || mailing.blocks.length === 0} onClick={editing.add}>
          {say('newsletter.send')}
        </Button>
      )}
      <SendForm key={editing.round} mailing={mailing} opened={editing.opened} close={editing.close} />
    </>
  )
}

function SendForm({
  mailing,
  opened,
  close,
}: {
  mailing: MailingWithFigures
  opened: boolean
  close: () => void
}) {
  const { say } = useWords()
  const { value, set } = useDraft<{ at: string | null }>({ at: null })
  return (
    <EditDrawer
      title={say('newsletter.send')}
      saveLabel={say(value.at === null ? 'newsletter.send-now' : 'newsletter.schedule')}
      opened={opened}
      close={close}
      save={() => scheduleMailing(mailing.id, mailing.version, value.at)}
    >
      <MomentInput
        label={say('newsletter.send-at')}
        description={say('newsletter.send-at.help')}
        value={value.at}
        onChange={at => set({ at })}
      />
    </EditDrawer>
  )
}
