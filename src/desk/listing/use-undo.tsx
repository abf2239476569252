import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { refresh } from '../api/refresh.ts'
import { useWords } from '../words/words.tsx'

export interface Undoable {
  /** What is done at once. */
  act: () => Promise<unknown>
  /** What takes it back; without it, the notice offers no undo. */
  undo?: () => Promise<unknown>
  /** What the notice says was done. */
  said: string
}

/**
 * Does something at once, says so, and offers to take it back for as long as the notice stands.
 * Everything shown is asked for anew afterwards: one act may touch several lists.
 */
export function useUndo(): (undoable: Undoable) => Promise<boolean> {
  const queries = useQueryClient()
  const { say } = useWords()
  return useCallback(
    async ({ act, undo, said }) => {
      const failed = (error: unknown) =>
        notifications.show({
          color: 'red',
          title: say('failed'),
          message: error instanceof Error ? error.message : String(error),
          closeButtonProps: { 'aria-label': say('close') },
        })
      try {
        await act()
      } catch (error) {
        failed(error)
        return false
      }
      await refresh(queries)
      const id = `done-${crypto.randomUUID()}`
      const takeBack = async () => {
        notifications.hide(id)
        try {
          await undo?.()
          notifications.show({ message: say('undone'), closeButtonProps: { 'aria-label': say('close') } })
        } catch (error) {
          failed(error)
        }
        await refresh(queries)
      }
      notifications.show({
        id,
        autoClose: undo ? 12_000 : 4_000,
        closeButtonProps: { 'aria-label': say('close') },
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>{said}</span>
            {undo && (
              <Button size="xs" variant="light" flex="none" onClick={takeBack}>
                {say('undo')}
              </Button>
            )}
          </Group>
        ),
      })
      return true
    },
    [queries, say],
  )
}
