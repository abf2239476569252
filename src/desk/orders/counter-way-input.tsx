import { Input, SegmentedControl } from '@mantine/core'
import { type CounterWay, counterWays } from '../api/orders.ts'
import { useWords } from '../words/words.tsx'

interface CounterWayInputProps {
  label: string
  value: CounterWay
  onChange: (way: CounterWay) => void
}

/** How somebody pays across the counter: in cash, or with a card on a device of the house's own. */
export function CounterWayInput({ label, value, onChange }: CounterWayInputProps) {
  const { say } = useWords()
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value}
        onChange={way => onChange(way as CounterWay)}
        data={counterWays.map(way => ({ value: way, label: say(`sale.way.${way}`) }))}
      />
    </Input.Wrapper>
  )
}
