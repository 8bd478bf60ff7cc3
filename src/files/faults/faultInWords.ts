import type { z } from '../zod';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object in { }',
  record: 'an object in { }',
  array: 'a list in [ ]',
};

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** What stands at a path; undefined where nothing does. */
function at(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

/** What is wrong, as the end of a sentence that begins with the place. */
export function faultInWords(issue: Issue, root: unknown): string {
  if (issue.code !== 'unrecognized_keys' && at(root, issue.path) === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty';
      if (issue.origin === 'array') return `must hold at least ${issue.minimum}`;
      return issue.inclusive ? `must be at least ${issue.minimum}` : `must be more than ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `must be ${issue.maximum} characters or fewer`;
      if (issue.origin === 'array') return `holds more than ${issue.maximum}`;
      return `must be at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return `holds ${quoted(issue.keys)}, which this app does not know`;
    case 'invalid_value':
      return issue.values.length > 12
        ? 'is not one of the values allowed there'
        : `must be one of ${quoted(issue.values)}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'must be a real date, written YYYY-MM-DD' : 'is not written as it must be';
    case 'invalid_key':
      return 'is not a name that this app knows';
    default:
      return issue.message;
  }
}
