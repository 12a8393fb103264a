const INDEX = `${DOGEAR_BASE}/search-index/`;

/** Fetches a file of the index; an Error names the remedy. */
export async function loadFile(file: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(`${INDEX}${file}`, { cache });
  if (response.ok) return response;
  throw new Error(`search index: ${file} answered ${response.status}, rebuild with npm run build`);
}

/** Loads the file with the fixed name, which says where the others are; never from the cache unasked. */
export async function loadManifest(): Promise<unknown> {
  return (await loadFile('manifest.json', 'no-cache')).json();
}

/** A broken answer may sit in the cache: the second try goes past it. */
export async function loadTwice<Content>(load: (cache: RequestCache) => Promise<Content>): Promise<Content> {
  return load('default').catch(() => load('reload'));
}
