/** The words of an entry that a problem area is about to be named from. */
export function StartedFrom({ words }: { readonly words: string }) {
  return (
    <figure className="grid gap-1">
      <figcaption className="text-sm text-ink-2">Named from these words of the entry:</figcaption>
      <blockquote className="journal border-l-2 border-edge pl-4 [overflow-wrap:anywhere]">
        {words}
      </blockquote>
    </figure>
  );
}
