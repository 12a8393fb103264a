/** The caller of an import has to say more, or something else: one sentence that says what. */
export class UnclearImport extends Error {}
