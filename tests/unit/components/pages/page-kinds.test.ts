import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '@/tests/browser/page-kinds';

/** Later pages of a list look like its first. */
const LATER = /\/page\/\[n\]$/;

test('every kind of page is audited, used by keyboard, enlarged and captured', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])page\.tsx$/.test(file))
    .map((file) => join('/', dirname(file)).replaceAll('\\', '/'))
    .filter((route) => !LATER.test(route));
  const paths = Object.values(PAGE_KINDS).map((path) => path.replace(/^\.|\?.*/g, ''));
  const isShown = (route: string): boolean => {
    const like = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+').replace(/\/?$/, '/')}$`);
    return paths.some((path) => like.test(path));
  };
  expect(routes.filter((route) => !isShown(route))).toEqual([]);
  expect(routes.length).toBeGreaterThan(10);
});
