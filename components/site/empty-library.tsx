/** What a visitor sees before the first episode is there. */
export function EmptyLibrary() {
  return <p className="mt-12 font-serif text-lead">No episodes yet. Check back soon.</p>;
}
