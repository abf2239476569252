import type { Received } from '../api/documents.ts'

/** One file on its way into the house. */
export interface Upload {
  id: string
  name: string
  /** Bytes. */
  size: number
  state: 'waiting' | 'sending' | 'read' | 'refused'
  /** 0 to 1; at 1 the house has it and is reading. */
  part: number
  received?: Received
  why?: string
}

export type UploadNews =
  | { what: 'added'; files: { id: string; name: string; size: number }[] }
  | { what: 'sent'; id: string; part: number }
  | { what: 'read'; id: string; received: Received }
  | { what: 'refused'; id: string; why: string }
  | { what: 'cleared' }

export const noUploads: readonly Upload[] = []

/** What is known of the files after a piece of news; `cleared` keeps those still on their way. */
export function uploadsAfter(uploads: readonly Upload[], news: UploadNews): readonly Upload[] {
  const change = (id: string, changed: Partial<Upload>) =>
    uploads.map(upload => (upload.id === id ? { ...upload, ...changed } : upload))
  switch (news.what) {
    case 'added':
      return [...uploads, ...news.files.map(file => ({ ...file, state: 'waiting' as const, part: 0 }))]
    case 'sent':
      return change(news.id, { state: 'sending', part: news.part })
    case 'read':
      return change(news.id, { state: 'read', part: 1, received: news.received })
    case 'refused':
      return change(news.id, { state: 'refused', why: news.why })
    case 'cleared':
      return uploads.filter(upload => upload.state === 'waiting' || upload.state === 'sending')
  }
}
