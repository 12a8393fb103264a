/** Code as its author wrote it, with the words after its fence. */
export function CodeBlockView({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  return (
    <figure className="my-4">
      {lang !== undefined && <figcaption className="text-small text-soft">{lang}</figcaption>}
      <pre className="overflow-x-auto whitespace-pre-wrap text-small [overflow-wrap:anywhere]">
        <code>{text}</code>
      </pre>
    </figure>
  );
}
