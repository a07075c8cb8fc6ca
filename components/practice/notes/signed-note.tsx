import { layoutOf } from "@/lib/care/notes/format";
import type { NoteWithAmendments } from "@/lib/care/notes/note";

/** A note as it stands in the record: what was signed, then what was added, each with its time. */
export function SignedNote({ note, zone }: { readonly note: NoteWithAmendments; readonly zone: string }) {
  const clock = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: zone });
  const spoken = (at: Date) => clock.format(at);
  return (
    <div className="grid gap-5">
      <div className="grid gap-4 rounded-md border border-line bg-surface p-4 sm:p-6">
        {layoutOf(note.format)
          .filter(({ box }) => note.boxes[box])
          .map(({ box, label }) => (
            <section key={box} aria-label={label}>
              <h2 className="text-base">{label}</h2>
              <p className="max-w-measure whitespace-pre-wrap">{note.boxes[box]}</p>
            </section>
          ))}
        {note.signedAt && <p className="text-sm text-ink-2">Signed on {spoken(note.signedAt)}.</p>}
      </div>
      {note.amendments.length > 0 && (
        <section aria-labelledby="added" className="grid gap-3">
          <h2 id="added">Added later</h2>
          <ol className="grid gap-3">
            {note.amendments.map(({ id, words, at }) => (
              <li key={id} className="rounded-md border border-line bg-surface p-4">
                <p className="max-w-measure whitespace-pre-wrap">{words}</p>
                <p className="mt-1 text-sm text-ink-2">{spoken(at)}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
