import { memo, useMemo } from 'react'
import type { Block } from './blocks.ts'
import classes from './lit-text.module.css'
import { type NamedSpan, pieces } from './pieces.ts'

interface TextBlockProps {
  block: Block
  /** Of the document's offsets; may reach out of the block. */
  spans: readonly NamedSpan[]
  /** Keys of the lit spans, between spaces. */
  lit: string
  onPoint: (keys: readonly string[]) => void
  onHold: (keys: readonly string[]) => void
}

/** About how many letters a line of the text has room for, to guess how tall a block is before it is drawn. */
const lettersInALine = 80

/** One block of a document's text: each marked stretch lights up by its keys, and where a fact's words begin its name stands. */
export const TextBlock = memo(function TextBlock({ block, spans, lit, onPoint, onHold }: TextBlockProps) {
  const { start, text } = block
  const cut = useMemo(() => {
    const within = spans.map(span => ({
      key: span.key,
      start: Math.max(0, span.start - start),
      end: Math.min(text.length, span.end - start),
    }))
    return pieces(text, within)
  }, [text, start, spans])
  const beginning = useMemo(() => {
    const names = new Map<number, Set<string>>()
    for (const span of spans) {
      if (!span.name) continue
      const known = names.get(span.start - start)
      if (known) known.add(span.name)
      else names.set(span.start - start, new Set([span.name]))
    }
    return names
  }, [spans, start])
  const keysLit = new Set(lit.split(' '))
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / lettersInALine), 0)

  return (
    <div
      className={classes.block}
      data-start={start}
      style={{ containIntrinsicBlockSize: `auto ${Math.round(lines * 1.65)}rem` }}
    >
      {cut.map(piece =>
        piece.keys.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          // The record beside holds the same with buttons: pointing here is a short cut for a mouse.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <mark
            key={piece.start}
            className={classes.words}
            data-lit={piece.keys.some(key => keysLit.has(key))}
            data-names={[...(beginning.get(piece.start) ?? [])].join(' · ') || undefined}
            // Not while words are being selected.
            onMouseEnter={event => event.buttons === 0 && onPoint(piece.keys)}
            onMouseLeave={() => onPoint([])}
            onClick={() => document.getSelection()?.isCollapsed && onHold(piece.keys)}
          >
            {piece.text}
          </mark>
        ),
      )}
    </div>
  )
})
