/** On whose behalf an act is done: `by` is a staff member's id, a token's name, or 'public'. */
export interface Acting {
  organisation: string
  by: string
}
