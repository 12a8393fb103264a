/** Written by scripts/build and scripts/dev before Next runs; git-ignored. */
declare module '*/.dogear/build.json' {
  const built: {
    /** File names below islands/. */
    readonly loader: string;
    readonly theme: string;
    /** Changes with the content, so that an open page of `npm run dev` updates. */
    readonly stamp: string;
  };
  export default built;
}
