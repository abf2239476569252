/**
 * Waits until somebody wants the house stopped: Ctrl-C, a signal, or the end of the process that started it
 * (scripts/node26.mjs keeps a channel open for that).
 */
export function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // The channel alone must not keep a closed house alive.
    process.channel?.unref()
    // A closed house ends even while its starter still holds the channel open.
    process.channel?.unref()
  })
}
