import type { Boxes, Format } from "@/lib/care/notes/format";
import { newId } from "@/lib/server/ids";
import { StartNote } from "./start-note";

type NewNoteProps = {
  readonly clientId: string;
  readonly templates: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly format: Format;
    readonly boxes: Boxes;
  }>;
};

/** The ways to begin a note: an empty one of each kind, or one from a template. */
export function NewNote({ clientId, templates }: NewNoteProps) {
  return (
    <section aria-label="New note" className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <StartNote clientId={clientId} format="dap" idempotencyKey={newId()}>
          New DAP note
        </StartNote>
        <StartNote clientId={clientId} format="soap" variant="secondary" idempotencyKey={newId()}>
          New SOAP note
        </StartNote>
        <StartNote clientId={clientId} format="private" variant="secondary" idempotencyKey={newId()}>
          New private note
        </StartNote>
      </div>
      {templates.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-ink-2">From a template:</span>
          {templates.map(({ id, name, format, boxes }) => (
            <StartNote
              key={id}
              clientId={clientId}
              format={format}
              boxes={boxes}
              variant="quiet"
              idempotencyKey={newId()}
            >
              {name}
            </StartNote>
          ))}
        </div>
      )}
    </section>
  );
}
