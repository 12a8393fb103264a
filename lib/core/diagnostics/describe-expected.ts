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
 * Describes in an author's words what a schema expected.
 * @example // "one of ai-summary, hand-written"
 */
export function describeExpected(issue: z.core.$ZodIssue): string {
  // A message written in the schema is better than one derived from its shape.
  if (issue.message.startsWith('expected ')) return issue.message.replace(/^expected /, '');
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
    case 'invalid_union': {
      const first = issue.errors.flatMap((branch) => branch.slice(0, 1));
      // The branch that got as far as a key is the form the author meant.
      const near = first.filter(({ path }) => path.length > 0);
      return (near.length > 0 ? near : first)
        .map((one) => `${one.path.map((key) => `${String(key)}: `).join('')}${describeExpected(one)}`)
        .join(' or ');
    }
    default:
      return issue.message;
  }
}
