import { expect } from 'vitest';

/** The same commit gives the same result; LAW_SEED=random, or a number, tries other texts. */
const SEED = 20_261_123;

/** Where fast-check is used; others need not load it. */
const LAWS = /\/tests\/(?:laws|unit\/(?:search|derive\/passages))\//;

if (LAWS.test(expect.getState().testPath ?? '')) {
  const { default: fc } = await import('fast-check');
  const asked = process.env['LAW_SEED'] ?? '';
  const seed = asked === 'random' ? Date.now() % 2 ** 31 : Number(asked) || SEED;
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
