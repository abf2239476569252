import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const guides = ['coordinator', 'moving', 'press'].map(name => `docs/guide/${name}.md`)
const texts = ['README.md', ...guides, 'examples/README.md'].map(name => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}))

/** `npx cartelera seed --stage running` → what stands behind `cartelera`. */
const commands = texts.flatMap(({ text }) =>
  [
    ...text.matchAll(/npx cartelera ([a-z]+(?: (?:check|solve|import|add)\b)?)((?: --[a-z]+| [^\s`]+)*)/g),
  ].map(match => ({
    command: match[1]!,
    options: [...match[2]!.matchAll(/--[a-z]+/g)].map(option => option[0]),
  })),
)

test.each(texts)('$name: every file and picture it points to is there', ({ name, text }) => {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g)].map(
    match => match[1] ?? match[2]!,
  )
  const missing = targets.filter(
    target => !/^https?:/.test(target) && !existsSync(join(root, dirname(name), target)),
  )
  expect(targets.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

test('every command told is there, with the options told', () => {
  expect(commands.length).toBeGreaterThan(4)
  for (const command of new Set(commands.map(each => each.command))) {
    const help = spawnSync(
      process.execPath,
      [join(root, 'bin', 'cartelera.mjs'), ...command.split(' '), '--help'],
      {
        encoding: 'utf8',
      },
    )
    expect(help.status, `cartelera ${command} --help: ${help.stderr}`).toBe(0)
    for (const { options } of commands.filter(each => each.command === command)) {
      for (const option of options) expect(help.stdout).toContain(option)
    }
  }
})

test('every setting told is explained where the settings are', () => {
  const settings = readFileSync(join(root, 'docs', 'settings.md'), 'utf8')
  const told = texts.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:[A-Z]+_)+[A-Z]+\b/g)].map(match => match[0]),
  )
  expect(new Set(told).difference(new Set(settings.match(/\b(?:[A-Z]+_)+[A-Z]+\b/g)))).toEqual(new Set())
})
