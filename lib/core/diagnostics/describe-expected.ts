import type { z } from 'zod';

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

/**
 * Describes what a schema expects, as the end of "… must be".
 * @example // "one of ai-summary, hand-written"
 */
export function describeExpected(issue: z.core.$ZodIssue): string {
  // A schema's own words are clearer than any made from its shape.
  if (issue.message.startsWith('expected ')) return issue.message.replace(/^expected /, '');
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'string') return `at least ${issue.minimum}`;
      return issue.minimum === 1 ? 'text that is not empty' : `at least ${issue.minimum} characters long`;
    case 'invalid_union': {
      const first = issue.errors.flatMap((branch) => branch.slice(0, 1));
      // The form that got further than its first key is the one that was meant.
      const near = first.filter(({ path }) => path.length > 0);
      return (near.length > 0 ? near : first)
        .map((one) => {
          const keys = one.path.map((key) => `${String(key)}: `).join('');
          return keys === '' ? describeExpected(one) : `keys with ${keys}${describeExpected(one)}`;
        })
        .join(' or ');
    }
    default:
      return issue.message;
  }
}
