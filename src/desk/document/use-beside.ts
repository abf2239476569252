import { type RefObject, useLayoutEffect, useRef } from 'react'

const gap = 8
/** The frame's head covers the window above this. */
const head = 60

/** Keeps a panel right below the words it speaks of, or above them where the window ends; it follows when anything scrolls. */
export function useBeside(panel: RefObject<HTMLElement | null>, rectOf: () => DOMRect | undefined): void {
  const ask = useRef(rectOf)
  useLayoutEffect(() => {
    ask.current = rectOf
  })
  useLayoutEffect(() => {
    const element = panel.current
    if (!element) return
    const place = () => {
      const words = ask.current()
      if (!words) return
      const { offsetWidth: width, offsetHeight: height } = element
      const below = words.bottom + gap
      const top = below + height + gap <= innerHeight ? below : words.top - gap - height
      element.style.setProperty(
        '--beside-left',
        `${Math.max(gap, Math.min(words.left, innerWidth - width - gap))}px`,
      )
      element.style.setProperty(
        '--beside-top',
        `${Math.max(head, Math.min(top, innerHeight - height - gap))}px`,
      )
    }
    place()
    const grows = new ResizeObserver(place)
    grows.observe(element)
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      grows.disconnect()
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [panel])
}
