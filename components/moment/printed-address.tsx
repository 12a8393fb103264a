interface PrintedAddressProps {
  /** From routes. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** An address as text for print, where links cannot be followed; nothing if the site's origin is unknown. */
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
