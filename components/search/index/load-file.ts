const INDEX = `${DOGEAR_BASE}/search-index/`;

/** Fetches a file of the index; throws an Error that names the remedy. */
export async function loadFile(file: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(`${INDEX}${file}`, { cache });
  if (response.ok) return response;
  throw new Error(`search index: ${file} answered ${response.status}, rebuild with npm run build`);
}

/** Loads the manifest, which names the other files; the cache is always revalidated. */
export async function loadManifest(): Promise<unknown> {
  return (await loadFile('manifest.json', 'no-cache')).json();
}

/** Retries a failed load without the cache, which may contain a broken response. */
export async function loadTwice<Content>(load: (cache: RequestCache) => Promise<Content>): Promise<Content> {
  return load('default').catch(() => load('reload'));
}
