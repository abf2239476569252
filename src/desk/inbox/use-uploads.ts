import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { type Received, sendDocument } from '../api/documents.ts'
import { refresh } from '../api/refresh.ts'
import { noUploads, uploadsAfter } from './uploads.ts'

/** How many files travel at once; the rest wait, so that the first answers come soon. */
const atOnce = 2

/** Sends dropped files to an edition a few at a time and keeps what is known of each. */
export function useUploads(editionId: string) {
  const [uploads, tell] = useReducer(uploadsAfter, noUploads)
  const queries = useQueryClient()
  const files = useRef(new Map<string, File>())

  const add = useCallback((dropped: readonly File[]) => {
    const added = dropped.map(file => ({ id: crypto.randomUUID(), name: file.name, size: file.size, file }))
    for (const each of added) files.current.set(each.id, each.file)
    tell({ what: 'added', files: added.map(({ id, name, size }) => ({ id, name, size })) })
  }, [])

  const send = useCallback(
    async (id: string) => {
      const file = files.current.get(id)
      if (!file) return
      files.current.delete(id)
      tell({ what: 'sent', id, part: 0 })
      try {
        const received: Received = await sendDocument(editionId, file, part =>
          tell({ what: 'sent', id, part }),
        )
        tell({ what: 'read', id, received })
      } catch (error) {
        tell({ what: 'refused', id, why: error instanceof Error ? error.message : String(error) })
      }
      await refresh(queries)
    },
    [editionId, queries],
  )

  useEffect(() => {
    const busy = uploads.filter(upload => upload.state === 'sending').length
    for (const next of uploads.filter(upload => upload.state === 'waiting').slice(0, atOnce - busy))
      void send(next.id)
  }, [uploads, send])

  return { uploads, add, clear: useCallback(() => tell({ what: 'cleared' }), []) }
}
