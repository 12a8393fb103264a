declare module 'fontverter' {
  const fontverter: {
    /** Rewrites a font (TrueType, OpenType, WOFF, WOFF2) in another container. */
    convert(font: Buffer, toFormat: 'truetype'): Promise<Buffer>;
  };
  export default fontverter;
}
