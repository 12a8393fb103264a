/** The light theme of app/globals.css: the background of previews is unknown, so there is one card for both themes. */
export const PALETTE = {
  ground: '#faf6ed',
  raised: '#fffdf8',
  ink: '#1d1a16',
  soft: '#4d483f',
  line: '#dcd3c2',
  segment: '#d9ccb3',
  signal: '#a1240c',
} as const;
