/** The name of a show, a link to its page where it has one. */
export function ShowName({ name, address }: { name: string | null; address: string | null }) {
  if (name === null || address === null) return name;
  return (
    <a href={address} className="quiet-link decoration-transparent">
      {name}
    </a>
  );
}
