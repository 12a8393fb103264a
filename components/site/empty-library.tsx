/** Shown before there is any episode. */
export function EmptyLibrary() {
  return <p className="mt-12 font-serif text-lead">No episodes yet. Check back soon.</p>;
}
