/** Said wherever a psychologist looks at many clients: nobody sits behind the entries. */
export function NotWatched() {
  return (
    <p className="text-sm text-ink-2">
      Entries are not watched in real time, by us or by anyone. A line without a flag does not mean that all
      is well.
    </p>
  );
}
