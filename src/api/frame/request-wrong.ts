import type { z } from 'zod'
import type { HouseLanguage } from '#core/localised.ts'
import { speak } from '#words/speak.ts'
import type { FieldProblem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What the forms of text look like, for people who wrote another one. */
const examples: Record<string, string> = {
  email: 'name@example.org',
  uuid: '5f0c7e8e-2f5b-4c55-9a57-0d8c5c5b8f11',
  url: 'https://example.org/',
}

/** Every reason why a request does not fit its shape, each as a sentence that names the field. */
export function fieldProblems(issues: readonly Issue[], language: HouseLanguage): FieldProblem[] {
  return issues.flatMap(issue => {
    const field = issue.path.join('.') || 'body'
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => {
        const unknown = [...issue.path, key].join('.')
        return { field: unknown, detail: speak(language, 'api.field-unknown', { field: unknown }) }
      })
    }
    return [{ field, detail: sentence(issue, field, language) }]
  })
}

/** Fields whose text cannot be kept (unkept-letters.ts). */
export function lettersProblems(fields: readonly string[], language: HouseLanguage): FieldProblem[] {
  return fields.map(field => ({ field, detail: speak(language, 'api.field-letters', { field }) }))
}

function sentence(issue: Issue, field: string, language: HouseLanguage): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined && !issue.message.includes('received NaN')) {
        return speak(language, 'api.field-missing', { field })
      }
      return speak(language, 'api.field-type', { field, expected: issue.expected })
    case 'invalid_value':
      return speak(language, 'api.field-choice', { field, choices: issue.values.map(String).join(', ') })
    case 'too_small':
      return speak(language, 'api.field-short', { field, least: Number(issue.minimum) })
    case 'too_big':
      return speak(language, 'api.field-long', { field, most: Number(issue.maximum) })
    case 'invalid_format': {
      const example = examples[issue.format] ?? issue.pattern ?? issue.format
      return speak(language, 'api.field-form', { field, example })
    }
    case 'custom':
      if (typeof issue.params?.example === 'string') {
        return speak(language, 'api.field-form', { field, example: issue.params.example })
      }
      return speak(language, 'api.field-wrong', { field })
    default:
      return speak(language, 'api.field-wrong', { field })
  }
}
