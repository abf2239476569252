import { ActionIcon, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { IconCheck, IconFileUpload, IconFileX, IconX } from '@tabler/icons-react'
import { useDropzone } from 'react-dropzone'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import classes from './drop-zone.module.css'
import type { Upload } from './uploads.ts'
import { useUploads } from './use-uploads.ts'

function UploadLine({ upload }: { upload: Upload }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  return (
    <li className={classes.line}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="xs" wrap="nowrap" className={classes.name}>
          {upload.state === 'read' && <IconCheck size={18} className={classes.good} aria-hidden />}
          {upload.state === 'refused' && <IconFileX size={18} className={classes.bad} aria-hidden />}
          {upload.received ? (
            <AnchorLink
              to="/$edition/inbox/$document"
              params={{ edition: edition.slug, document: upload.received!.documentId }}
            >
              {upload.name}
            </AnchorLink>
          ) : (
            <span>{upload.name}</span>
          )}
        </Group>
        <Text
          size="sm"
          c={upload.state === 'refused' ? 'var(--mantine-color-error)' : 'dimmed'}
          className={classes.told}
        >
          {upload.state === 'waiting' && say('upload.waiting')}
          {upload.state === 'sending' &&
            (upload.part < 1
              ? say('upload.sending', { percent: Math.round(upload.part * 100) })
              : say('upload.reading'))}
          {upload.state === 'refused' && upload.why}
          {upload.received &&
            (upload.received.alreadyThere
              ? say('upload.already-there')
              : say('upload.read', {
                  film: upload.received.read.facts.title ?? say('upload.no-film'),
                  kind: say(`kind.${upload.received.read.kind}`),
                  language: formats.languageName(upload.received.read.language),
                  claims: upload.received.read.claims.length,
                }))}
        </Text>
      </Group>
      {(upload.state === 'sending' || upload.state === 'waiting') && (
        <Progress
          value={upload.part * 100}
          animated={upload.state === 'sending'}
          size="sm"
          aria-label={say('upload.progress', { name: upload.name })}
        />
      )}
    </li>
  )
}

/** Takes many files at once, by dropping or by choosing, and tells of each how far it is. */
export function DropZone() {
  const { say } = useWords()
  const edition = useEdition()
  const { uploads, add, clear } = useUploads(edition.id)
  const {
    getRootProps,
    getInputProps,
    isDragActive,
    open: choose,
  } = useDropzone({ onDrop: add, noClick: true, noKeyboard: true })
  const done = uploads.filter(upload => upload.state === 'read' || upload.state === 'refused').length
  return (
    <Stack gap="sm">
      <div {...getRootProps({ className: classes.zone, 'data-over': isDragActive || undefined })}>
        <input {...getInputProps({ 'aria-label': say('upload.choose') })} />
        <IconFileUpload size={28} stroke={1.5} aria-hidden />
        <div className={classes.asks}>
          <Text fw={600}>{say(isDragActive ? 'upload.let-go' : 'upload.drop')}</Text>
          <Text size="sm" c="dimmed">
            {say('upload.formats')}
          </Text>
        </div>
        <Button variant="default" onClick={choose}>
          {say('upload.choose')}
        </Button>
      </div>
      {uploads.length > 0 && (
        <Paper withBorder p="sm">
          <Group justify="space-between">
            <Text size="sm" fw={600} component="output" aria-live="polite">
              {say('upload.done', { done, all: uploads.length })}
            </Text>
            <ActionIcon variant="subtle" color="gray" onClick={clear} aria-label={say('upload.clear')}>
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
          <ul className={classes.list}>
            {uploads.map(upload => (
              <UploadLine key={upload.id} upload={upload} />
            ))}
          </ul>
        </Paper>
      )}
    </Stack>
  )
}
