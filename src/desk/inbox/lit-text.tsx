import { memo, useEffect, useMemo, useRef } from 'react'
import classes from './lit-text.module.css'
import { pieces, type Span } from './pieces.ts'

interface LitTextProps {
  /** Shown as text and nothing else, whatever markup it holds. */
  text: string
  language: string
  label: string
  spans: readonly Span[]
  /** Keys of the spans to light up; the first lit words are brought into view. */
  lit: ReadonlySet<string>
  onPoint: (keys: readonly string[]) => void
}

/** A document's text with the words its facts stand on marked, and those of the facts in question lit. */
export const LitText = memo(function LitText({ text, language, label, spans, lit, onPoint }: LitTextProps) {
  const cut = useMemo(() => pieces(text, spans), [text, spans])
  const box = useRef<HTMLElement>(null)

  useEffect(() => {
    const first = lit.size > 0 && box.current?.querySelector('[data-lit="true"]')
    if (!first || !box.current) return
    const frame = box.current.getBoundingClientRect()
    const words = first.getBoundingClientRect()
    if (words.top < frame.top + 24 || words.bottom > frame.bottom - 24)
      box.current.scrollTop += words.top - frame.top - frame.height / 3
  }, [lit])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section ref={box} className={classes.text} lang={language} aria-label={label} tabIndex={0}>
      {cut.map(piece =>
        piece.keys.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <mark
            key={piece.start}
            className={classes.words}
            data-lit={piece.keys.some(key => lit.has(key))}
            onMouseEnter={() => onPoint(piece.keys)}
            onMouseLeave={() => onPoint([])}
          >
            {piece.text}
          </mark>
        ),
      )}
    </section>
  )
})
