/** Runs of a law: 1,000, or as many as LAW_RUNS says (`LAW_RUNS=100000 npx vitest run tests/laws`). */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 1000);

/** Time a law may take, in milliseconds; a law that hangs is named and not waited for. */
export const LAW_TIMEOUT = 300_000 + RUNS * 100;
