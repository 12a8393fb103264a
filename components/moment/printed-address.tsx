interface PrintedAddressProps {
  /** From routes. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** An address in letters, for paper, where nobody can follow a link; nothing where it is not known where the site will be. */
export function PrintedAddress({ path, before = '', after = '' }: PrintedAddressProps) {
  const origin = process.env['DOGEAR_ORIGIN'] ?? '';
  if (origin === '') return null;
  const address = `${origin}${path}`.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return (
    <span className="printed">
      {before}
      <bdi dir="ltr">{address}</bdi>
      {after}
    </span>
  );
}
