import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { readableColours, theme } from '../theme.ts'
import { WordsProvider } from '../words/words.tsx'
import { DoorPage } from './door-page.tsx'

const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
globalThis.__webpack_nonce__ = nonce

/** Draws the door's app, which is not the desk: it opens and works where no network is. */
export function openDoor(element: HTMLElement): void {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })
  // Browsers clear what a site keeps when they run short of room, unless it asked them not to.
  void navigator.storage?.persist?.()
  createRoot(element).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <WordsProvider>
          <DoorPage />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
