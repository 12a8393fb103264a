// Only in `npm run dev`: a changed island gives the loader a new name, which Next sets on the open page as a new attribute.
// Browsers do not run a script again for that, so the page is reloaded.
const loader = (node: ParentNode): string | null =>
  node.querySelector('script[src*="/islands/loader-"]')?.getAttribute('src') ?? null;

const first = loader(document);
const watcher = new MutationObserver(() => {
  const now = loader(document);
  if (now !== null && now !== first) location.reload();
});
watcher.observe(document.head, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['src'],
});

export {};
