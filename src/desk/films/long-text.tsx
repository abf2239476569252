import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/words.tsx'
import classes from './long-text.module.css'

/** Paragraphs of which the beginning is shown, and the rest when asked for. */
export function LongText({ paragraphs }: { paragraphs: readonly string[] }) {
  const { say } = useWords()
  const [whole, setWhole] = useState(false)
  const long = paragraphs.length > 3 || paragraphs.join('').length > 280
  return (
    <>
      <div className={long && !whole ? classes.beginning : undefined}>
        {paragraphs.map(paragraph => (
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
