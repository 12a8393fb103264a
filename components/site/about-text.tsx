const KEYS: readonly (readonly [string, string])[] = [
  ['/  or  Ctrl K', 'search from any page'],
  ['↑  ↓', 'go through the results'],
  ['Enter', 'open the moment'],
  ['C', 'copy the link to the moment you are at'],
  ['Esc', 'close'],
];

/** The page about the site: what it is, how its times work, and what it does not do. */
export function AboutText({ name }: { name: string }) {
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <h1 className="mb-8 font-serif text-display">About {name}</h1>
      <p className="font-serif text-lead">
        You remember that somebody said something. Here you find it, read what stood around it, and send
        someone a link that opens at that second.
      </p>
      <h2 className="mt-14 mb-3 font-serif text-title">Times are links</h2>
      <p>
        Every clock on a page is a link to its moment. Copy it, paste it anywhere, and it opens the same place
        again. You can also write a time yourself: add <code className="text-small">?t=12:52</code> to an
        episode’s address, or <code className="text-small">?t=772</code>, or{' '}
        <code className="text-small">?t=12m52s</code>.
      </p>
      <h2 className="mt-14 mb-3 font-serif text-title">What you read</h2>
      <p>
        Summaries are written by people or by AI; each episode says which. A summary is not a transcript: it
        leaves things out, and an AI can misquote. Quotes are printed character for character as the summary
        gives them. When it matters, listen.
      </p>
      <h2 className="mt-14 mb-3 font-serif text-title">Keys</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-8 gap-y-2">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans font-semibold text-small">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-14 mb-3 font-serif text-title">What stays with you</h2>
      <p>
        No cookies, no tracking, no request to any other host. The theme you choose, your last searches and
        the app you last opened a moment in are kept in this browser and nowhere else.
      </p>
    </main>
  );
}
