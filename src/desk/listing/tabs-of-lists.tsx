import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFreshListing } from './use-listing-view.ts'

interface TabsOfListsProps {
  /** From left to right; the first one is open at first. */
  tabs: readonly { key: string; label: string; beside?: ReactNode; panel: ReactNode }[]
}

/** Lists of one page behind tabs: each begins without the search, the sorting and the page of the other. */
export function TabsOfLists({ tabs }: TabsOfListsProps) {
  return (
    <Tabs defaultValue={tabs[0]?.key ?? null} keepMounted={false} onChange={useFreshListing()}>
      <Tabs.List mb="md">
        {tabs.map(({ key, label, beside }) => (
          <Tabs.Tab key={key} value={key} rightSection={beside}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ key, panel }) => (
        <Tabs.Panel key={key} value={key}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
