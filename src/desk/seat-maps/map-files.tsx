import { Button, FileButton } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { saveFile } from '../form/save-file.ts'
import { useWords } from '../words/words.tsx'

interface MapFilesProps {
  name: string
  map: SeatMap
  bring: (map: SeatMap) => void
  fail: (sentence: string) => void
}

/** A map as a file, out and in. What a file holds is looked at by the house when it is saved. */
export function MapFiles({ name, map, bring, fail }: MapFilesProps) {
  const { say } = useWords()
  const read = async (file: File | null) => {
    if (!file) return
    try {
      const given = JSON.parse(await file.text()) as SeatMap
      if (!Array.isArray(given?.levels)) throw new Error('no levels')
      bring(given)
    } catch {
      fail(say('maps.import.failed', { name: file.name }))
    }
  }
  const save = () =>
    saveFile(new Blob([JSON.stringify(map, null, 2)], { type: 'application/json' }), `${name}.json`)
  return (
    <>
      <FileButton accept="application/json,.json" onChange={read}>
        {props => (
          <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
            {say('maps.import')}
          </Button>
        )}
      </FileButton>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
        {say('maps.export')}
      </Button>
    </>
  )
}
