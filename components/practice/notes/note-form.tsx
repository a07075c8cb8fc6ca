"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { keepNote, saveNote } from "@/lib/care/notes/actions";
import { type Box, type Boxes, type Format, layoutOf } from "@/lib/care/notes/format";
import { OtherVersion } from "./other-version";
import { useAutosave } from "./use-autosave";

type NoteFormProps = {
  readonly note: {
    readonly id: string;
    readonly version: number;
    readonly format: Format;
    readonly boxes: Boxes;
    readonly therapyDateId: string | null;
  };
  /** The sessions of this care, the newest first; null when the record is closed. */
  readonly sessions: ReadonlyArray<{ readonly id: string; readonly label: string }> | null;
};

/** The boxes of a draft. It keeps itself while it is written; signed, it is locked. */
export function NoteForm({ note, sessions }: NoteFormProps) {
  const { form, status, conflict, goOn, failure, errorOf, pending } = useAutosave(
    { keep: keepNote, save: saveNote },
    note.version,
  );
  const layout = layoutOf(note.format);
  const others = layout.map(({ box, label }) => ({
    name: box,
    label,
    words: otherWords(conflict?.current, box),
  }));
  const takeTheirs = () => {
    for (const { name, words } of others) {
      const area = form.ref.current?.elements.namedItem(`boxes.${name}`);
      if (area instanceof HTMLTextAreaElement) area.value = words;
    }
    goOn();
  };
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {conflict && (
        <OtherVersion parts={others.filter(({ words }) => words)} onMine={goOn} onTheirs={takeTheirs} />
      )}
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <SessionField sessions={sessions} chosen={note.therapyDateId} />
      {layout.map(({ box, label, hint }) => (
        <TextAreaField
          key={box}
          name={`boxes.${box}`}
          label={label}
          hint={hint}
          rows={note.format === "private" ? 8 : 4}
          maxLength={8_000}
          defaultValue={note.boxes[box] ?? ""}
          error={errorOf(`boxes.${box}`)}
        />
      ))}
      <PrivacyNote
        reach="private"
        detail="It is encrypted on our server with your key. Your client, colleagues and admins cannot open it."
      >
        Only you
      </PrivacyNote>
      <div className="flex flex-wrap items-center gap-3">
        {note.format !== "private" && (
          <Button type="submit" name="sign" value="on" aria-disabled={pending || undefined}>
            Sign and lock
          </Button>
        )}
        <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
          Save
        </Button>
        <FormStatus state={status} />
      </div>
      {note.format !== "private" && (
        <p className="text-sm text-ink-2">Once it is signed you can add to it, but not change it.</p>
      )}
    </form>
  );
}

function SessionField({
  sessions,
  chosen,
}: Pick<NoteFormProps, "sessions"> & { readonly chosen: string | null }) {
  if (sessions === null || (sessions.length === 0 && chosen === null))
    return chosen === null ? null : <input type="hidden" name="therapy_date_id" value={chosen} />;
  const isListed = chosen === null || sessions.some(({ id }) => id === chosen);
  return (
    <SelectField
      label="Session"
      name="therapy_date_id"
      optional
      defaultValue={chosen ?? ""}
      className="max-w-md"
    >
      <option value="">No session</option>
      {!isListed && <option value={chosen}>An earlier session</option>}
      {sessions.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}

/** The words of one box in what the server sent back. */
function otherWords(current: unknown, box: Box): string {
  if (typeof current !== "object" || current === null || !("boxes" in current)) return "";
  const { boxes } = current;
  if (typeof boxes !== "object" || boxes === null) return "";
  const words: unknown = Object.entries(boxes).find(([name]) => name === box)?.[1];
  return typeof words === "string" ? words : "";
}
