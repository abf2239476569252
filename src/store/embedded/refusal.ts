/** Why the embedded server was not started, with one sentence for the person at the console. Nothing was changed. */
export interface NotStarted {
  refused:
    | 'folder-in-use'
    | 'folder-unreadable'
    | 'no-binaries'
    | 'no-reachable-folder'
    | 'cluster-lost'
    | 'cluster-other-version'
    | 'server-failed'
  sentence: string
}

export function notStarted(refused: NotStarted['refused'], sentence: string): NotStarted {
  return { refused, sentence }
}
