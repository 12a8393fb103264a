const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Whether an address begins with a scheme (RFC 3986, section 3.1) or with `//`, and so leads to another site. */
export function hasScheme(address: string): boolean {
  return SCHEME.test(address);
}
