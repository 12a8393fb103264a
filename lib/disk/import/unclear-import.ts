/** The arguments of an import are incomplete or wrong; the message is one sentence on what to change. */
export class UnclearImport extends Error {}
