import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { Problem } from './api/problem.ts'
import { deskRouter } from './routes.tsx'
import { readableColours, theme } from './theme.ts'
import { WordsProvider } from './words/words.tsx'

const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
globalThis.__webpack_nonce__ = nonce

/** Draws the desk into an element; a refusal is told at once, a broken connection is tried twice more. */
export function openDesk(element: HTMLElement): void {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => !(error instanceof Problem) && failures < 2,
      },
    },
  })
  const router = deskRouter(queries)
  // The house was updated while this page stood open: parts of the old desk are no longer there to be fetched.
  addEventListener('vite:preloadError', () => location.reload())
  createRoot(element).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <WordsProvider>
          <Notifications position="bottom-center" limit={4} />
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
