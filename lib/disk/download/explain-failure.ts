const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the spelling of the address',
  EAI_AGAIN: 'the host cannot be looked up; check the network connection',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server ended the connection',
  UND_ERR_SOCKET: 'the server ended the connection',
};

/** Explains in one sentence why Node's fetch failed; `timeoutMs` is its time limit in milliseconds. */
export function explainFailure(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no complete answer within ${timeoutMs / 1000} s`;
  const { cause } = error;
  // A host with several addresses fails once for each.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  if (!(first instanceof Error)) return error.message;
  const code = 'code' in first ? String(first.code) : '';
  return CAUSES[code] ?? first.message;
}
