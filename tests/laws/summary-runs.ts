/** Runs of each law: 1,000 or LAW_RUNS (`LAW_RUNS=100000 npx vitest run tests/laws`). */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 1000);

/** Time limit of a law in milliseconds; a law that hangs is reported and not waited for. */
export const LAW_TIMEOUT = 300_000 + RUNS * 100;
