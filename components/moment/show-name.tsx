/** The name of a show, linked to its page if it has one. */
export function ShowName({ name, address }: { name: string | null; address: string | null }) {
  if (name === null || address === null) return name;
  return (
    <a href={address} className="quiet-link decoration-transparent">
      {name}
    </a>
  );
}
