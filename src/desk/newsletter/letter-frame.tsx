import { useEffect, useRef } from 'react'
import classes from './letter-frame.module.css'

/**
 * A letter's HTML as a mail program shows it, light or dark, in a frame in which nothing runs. The desk's pages allow no
 * styles in the text of a document (docs/decisions/040-desk-without-inline-code.md), so the letter's styles are set one by one.
 */
export function LetterFrame({ html, isDark, title }: { html: string; isDark: boolean; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const inside = frame.current?.contentDocument
    const view = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (!inside || !view) return
    const styles: string[] = []
    const named = html
      .replaceAll(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
        styles.push(style)
        return ''
      })
      .replaceAll(' style="', ' data-style="')
    const letter = new DOMParser().parseFromString(named, 'text/html')
    for (const link of letter.querySelectorAll('a')) link.setAttribute('target', '_blank')
    inside.documentElement.lang = letter.documentElement.lang
    inside.title = title
    inside.body.replaceWith(inside.adoptNode(letter.body))
    for (const element of inside.querySelectorAll<HTMLElement>('[data-style]'))
      element.style.cssText = element.dataset.style ?? ''
    const sheet = new view.CSSStyleSheet()
    const scheme = isDark ? 'all' : 'not all'
    sheet.replaceSync(styles.join('\n').replaceAll('(prefers-color-scheme: dark)', scheme))
    inside.adoptedStyleSheets = [sheet]
  }, [html, isDark, title])
  return (
    <iframe
      ref={frame}
      className={`${classes.frame} ${isDark ? classes.dark : ''}`}
      title={title}
      sandbox="allow-same-origin"
    />
  )
}
