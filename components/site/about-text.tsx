const KEYS: readonly (readonly [string, string])[] = [
  ['/  or  Ctrl K', 'search from any page'],
  ['↑  ↓', 'move through the results'],
  ['Enter', 'open the moment'],
  ['C', 'copy the link to the focused moment'],
  ['Esc', 'close'],
];

/** The page about the site: what it is, how its times work, and what it does not do. */
export function AboutText({ name }: { name: string }) {
  return (
    <main id="content" className="leaf pt-12 md:pt-20">
      <h1 className="mb-8 font-serif text-display">About {name}</h1>
      <p className="font-serif text-lead">
        You remember something from a podcast. Find it here, read it in context, and send someone a link that
        opens at that second.
      </p>
      <h2 className="mt-14 mb-3 font-serif text-title">Times are links</h2>
      <p>
        Every time on a page is a link to its moment. Copy it and paste it anywhere. You can also write a time
        yourself: add <code className="whitespace-nowrap text-small">?t=12:52</code> to an episode’s address,
        or <code className="whitespace-nowrap text-small">?t=772</code>, or{' '}
        <code className="whitespace-nowrap text-small">?t=12m52s</code>.
      </p>
      <h2 className="mt-14 mb-3 font-serif text-title">What you read</h2>
      <p>
        Summaries are written by people or by AI; each episode says which. A summary is not a transcript: it
        leaves things out, and an AI can misquote. Quotes are shown exactly as they are in the summary. When
        it matters, listen.
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
      <h2 className="mt-14 mb-3 font-serif text-title">Your privacy</h2>
      <p>
        No cookies and no tracking. Nothing is loaded from other sites until you press Play. Your theme, your
        recent searches, your place in each recording and the app you last used stay in this browser.
      </p>
    </main>
  );
}
