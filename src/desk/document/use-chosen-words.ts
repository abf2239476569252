import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Words, wordsMeant } from './chosen-words.ts'
import { extendWithKey } from './extend-with-key.ts'
import { rangeOf, selectedOffsets } from './text-places.ts'

const highlightName = 'cartelera-chosen'
/** After a finger has stood still for this long, what it selected is meant. */
const fingerRests = 350

/**
 * Listens to what is selected in a text: with the mouse when its button is let go, with a finger when it rests, with the
 * keyboard when Enter is pressed. The chosen words stay highlighted when the focus moves on; the text itself is not touched, so
 * that a selection in progress survives.
 */
export function useChosenWords(
  box: RefObject<HTMLElement | null>,
  text: string,
  chosen: Words | undefined,
  onChoose: (words: Words | undefined, by: 'pointer' | 'keyboard') => void,
) {
  const latest = useRef(chosen)
  useEffect(() => {
    latest.current = chosen
  })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const listening = new AbortController()
    const { signal } = listening
    let byFinger = false
    let rests: number | undefined
    let began = false
    const selected = () => {
      const offsets = selectedOffsets(element)
      return offsets && wordsMeant(text, ...offsets)
    }
    document.addEventListener(
      'pointerdown',
      event => {
        byFinger = event.pointerType === 'touch'
        began = event.button === 0 && element.contains(event.target as Node)
      },
      { signal },
    )
    document.addEventListener(
      'pointerup',
      () => {
        if (!began || byFinger) return
        began = false
        // The browser settles the selection of a click only after the button is up.
        setTimeout(() => onChoose(selected(), 'pointer'))
      },
      { signal },
    )
    document.addEventListener(
      'selectionchange',
      () => {
        if (!byFinger) return
        clearTimeout(rests)
        rests = window.setTimeout(() => {
          const words = selected()
          if (words) onChoose(words, 'pointer')
        }, fingerRests)
      },
      { signal },
    )
    element.addEventListener(
      'keydown',
      event => {
        if (event.shiftKey && extendWithKey(element, event, latest.current)) event.preventDefault()
        if (event.key === 'Escape') onChoose(undefined, 'keyboard')
        if (event.key !== 'Enter') return
        const words = selected()
        if (words) onChoose(words, 'keyboard')
      },
      { signal },
    )
    return () => {
      clearTimeout(rests)
      listening.abort()
    }
  }, [box, text, onChoose])

  useEffect(() => {
    if (!box.current || !chosen || !('highlights' in CSS)) return
    CSS.highlights.set(highlightName, new Highlight(rangeOf(box.current, chosen)))
    return () => void CSS.highlights.delete(highlightName)
  })

  const rectOf = useCallback(
    (words: Words) => {
      const range = rangeOf(box.current!, words)
      const rects = range.getClientRects()
      return rects.item(rects.length - 1) ?? range.getBoundingClientRect()
    },
    [box],
  )
  return { rectOf }
}
