/** An item of an invented feed. */
export const item = (guid: string, title: string, more = ''): string =>
  `<item><guid>${guid}</guid><title>${title}</title>${more}</item>`;
export const feed = (items: string): string =>
  `<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
<channel><title>Otter Hour</title>${items}</channel></rss>`;
export const notes = (words: string): string => `<description>${words}</description>`;
export const PSC = '<psc:chapters version="1.2"><psc:chapter start="0:00" title="Intro"/></psc:chapters>';
export const VTT = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada>Good evening.\n';
