/** The site's base path ("" or "/pod"); esbuild writes it into the islands. */
declare const DOGEAR_BASE: string;

/** File name of the search worker below islands/, "" where there is none. */
declare const DOGEAR_WORKER_FILE: string;

/** File name of the player's stylesheet below islands/. */
declare const DOGEAR_PLAYER_STYLE: string;

/** True in `npm run dev`, where React renders the page and pages must not be swapped. */
declare const DOGEAR_DEV: boolean;
