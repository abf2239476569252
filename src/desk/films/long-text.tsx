import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/words.tsx'
import classes from './long-text.module.css'

/** More than the beginning has room for; what came in as megabytes is not laid out unasked. */
const most = 12
const letters = 600

/** Paragraphs of which the beginning is shown, and the rest when asked for. */
export function LongText({ paragraphs }: { paragraphs: readonly string[] }) {
  const { say } = useWords()
  const [whole, setWhole] = useState(false)
  const long = paragraphs.length > 3 || paragraphs.reduce((sum, each) => sum + each.length, 0) > 280
  const shown = whole ? paragraphs : paragraphs.slice(0, most).map(each => each.slice(0, letters))
  return (
    <>
      <div className={long && !whole ? classes.beginning : undefined}>
        {shown.map(paragraph => (
          <p key={paragraph} className="fact-long">
            {paragraph}
          </p>
        ))}
      </div>
      {long && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {say(whole ? 'less' : 'more')}
        </Anchor>
      )}
    </>
  )
}
