export default function HomePage() {
  return <main>Dogear</main>;
}
