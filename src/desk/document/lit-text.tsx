import { memo, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { type Block, blockAt, blocksOf } from './blocks.ts'
import type { Words } from './chosen-words.ts'
import classes from './lit-text.module.css'
import type { NamedSpan } from './pieces.ts'
import { TextBlock } from './text-block.tsx'
import { bringIntoView } from './text-places.ts'
import { useChosenWords } from './use-chosen-words.ts'

/** What a page may ask of the text that it shows. */
export interface TextHandle {
  bringIntoView(words: Words): void
  /** Where words stand in the window. */
  rectOf(words: Words): DOMRect
  /** Brings words to where nothing that stands at the window's lower end covers them. */
  uncover(words: Words): void
  focus(): void
}

interface LitTextProps {
  ref: Ref<TextHandle>
  /** Shown as text and nothing else, whatever markup it holds. */
  text: string
  language: string
  label: string
  describedBy: string
  spans: readonly NamedSpan[]
  /** Keys of the spans to light up. */
  lit: ReadonlySet<string>
  onPoint: (keys: readonly string[]) => void
  onHold: (keys: readonly string[]) => void
  chosen: Words | undefined
  /** Words were selected, with a mouse or a finger; with Enter, what is selected is meant. */
  onChoose: (words: Words | undefined, by: 'pointer' | 'keyboard') => void
}

const noSpans: readonly NamedSpan[] = []

/** Which spans touch which block; most touch one. */
function spansByBlock(blocks: readonly Block[], spans: readonly NamedSpan[]): readonly NamedSpan[][] {
  const found: NamedSpan[][] = blocks.map(() => [])
  for (const span of spans)
    for (let at = blockAt(blocks, span.start); at < blocks.length && blocks[at]!.start < span.end; at += 1)
      found[at]!.push(span)
  return found
}

/** How many blocks are marked at once when the text opens; the others when they come near. */
const atOnce = 3

/** Which blocks have come near the window so far: only these have their words marked, so that megabytes open at once. */
function useNearBlocks(box: { current: HTMLElement | null }, blocks: readonly Block[]) {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set(Array(atOnce).keys()))
  useEffect(() => {
    if (!box.current || blocks.length <= atOnce) return
    const indexes = new Map([...box.current.children].map((child, index) => [child, index]))
    const watch = new IntersectionObserver(
      seen => {
        const come = seen.filter(each => each.isIntersecting).map(each => indexes.get(each.target)!)
        if (come.length > 0)
          setNear(before => (come.every(at => before.has(at)) ? before : new Set([...before, ...come])))
      },
      { root: box.current, rootMargin: '150% 0px' },
    )
    for (const child of indexes.keys()) watch.observe(child)
    return () => watch.disconnect()
  }, [box, blocks])
  return near
}

/**
 * A document's text with the words its facts stand on marked and named, and those of the facts in question lit. Words can be
 * selected as in any text.
 */
export const LitText = memo(function LitText(props: LitTextProps) {
  const { ref, text, language, label, describedBy, spans, lit, onPoint, onHold, chosen, onChoose } = props
  const box = useRef<HTMLElement>(null)
  const blocks = useMemo(() => blocksOf(text), [text])
  const spansOf = useMemo(() => spansByBlock(blocks, spans), [blocks, spans])
  const near = useNearBlocks(box, blocks)
  const { rectOf } = useChosenWords(box, text, chosen, onChoose)

  useImperativeHandle(ref, () => ({
    bringIntoView: words => box.current && bringIntoView(box.current, words),
    rectOf,
    uncover(words) {
      box.current?.scrollIntoView({ block: 'start' })
      if (box.current) bringIntoView(box.current, words)
    },
    focus: () => box.current?.focus({ preventScroll: true }),
  }))

  return (
    <section
      ref={box}
      className={classes.text}
      lang={language}
      aria-label={label}
      aria-describedby={describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {blocks.map((block, at) => (
        <TextBlock
          key={block.start}
          block={block}
          spans={near.has(at) ? spansOf[at]! : noSpans}
          lit={litWithin(near.has(at) ? spansOf[at]! : noSpans, lit)}
          onPoint={onPoint}
          onHold={onHold}
        />
      ))}
    </section>
  )
})

/** The lit keys of a block as one text, which stays the same for all blocks that have none. */
const litWithin = (spans: readonly NamedSpan[], lit: ReadonlySet<string>) =>
  lit.size === 0
    ? ''
    : spans
        .filter(span => lit.has(span.key))
        .map(span => span.key)
        .join(' ')
