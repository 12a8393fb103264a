/** Written by scripts/build and scripts/dev before Next runs; git-ignored. */
declare module '*/.dogear/build.json' {
  const built: {
    /** File names below islands/. */
    readonly loader: string;
    readonly theme: string;
    /** Changes whenever content changes, so that a page in `npm run dev` shows it. */
    readonly stamp: string;
  };
  export default built;
}
