"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { OtherVersion } from "@/components/practice/notes/other-version";
import { useAutosave } from "@/components/practice/notes/use-autosave";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormStatus } from "@/components/ui/form-status";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { keepLetter, saveLetter } from "@/lib/care/letters/actions";
import type { LetterCopy } from "@/lib/care/letters/letter";
import { type DraftPart, partWords } from "@/lib/care/letters/parts";

type LetterFormProps = {
  readonly letter: Pick<LetterCopy, "id" | "version" | "kind" | "recipient" | "draft">;
  /** Whether care runs, so that it can be sent. */
  readonly isOpen: boolean;
};

/** A letter while it is written: each part can be changed or left out. Nothing leaves before the client's yes. */
export function LetterForm({ letter, isOpen }: LetterFormProps) {
  const { form, status, conflict, goOn, failure, errorOf, pending } = useAutosave(
    { keep: keepLetter, save: saveLetter },
    letter.version,
  );
  const others = otherParts(conflict?.current);
  const takeTheirs = () => {
    for (const [at, { part }] of letter.draft.parts.entries()) {
      const area = form.ref.current?.elements.namedItem(`parts.${at}.words`);
      const other = others.find(({ name }) => name === part);
      if (area instanceof HTMLTextAreaElement && other) area.value = other.words;
    }
    goOn();
  };
  return (
    <form {...form} className="grid gap-5">
      <FormAlert failure={failure} />
      {conflict && (
        <OtherVersion parts={others.filter(({ words }) => words)} onMine={goOn} onTheirs={takeTheirs} />
      )}
      <input type="hidden" name="id" value={letter.id} />
      <input type="hidden" name="version" value={letter.version} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Who it is for"
          name="recipient"
          optional={letter.kind === "progress"}
          hint="Name and place, as they stand on the letter."
          maxLength={300}
          autoComplete="off"
          defaultValue={letter.recipient ?? ""}
          error={errorOf("recipient")}
        />
        <TextField
          label="Who it is about"
          name="about"
          hint="As the reader knows your client."
          maxLength={200}
          autoComplete="off"
          defaultValue={letter.draft.about}
          error={errorOf("about")}
        />
      </div>
      {letter.draft.parts.map((part, at) => (
        <PartField key={part.part} part={part} name={`parts.${at}`} errorOf={errorOf} />
      ))}
      <PrivacyNote
        reach="private"
        detail="When you send it, your client reads it first. Without their yes it goes nowhere."
      >
        Only you
      </PrivacyNote>
      <div className="flex flex-wrap items-center gap-3">
        {isOpen && (
          <Button type="submit" name="send" value="on" aria-disabled={pending || undefined}>
            Send to your client for a yes
          </Button>
        )}
        <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
          Save
        </Button>
        <FormStatus state={status} />
      </div>
    </form>
  );
}

type PartFieldProps = {
  readonly part: DraftPart;
  readonly name: string;
  readonly errorOf: (name: string) => string | undefined;
};

function PartField({ part: { part, words, included }, name, errorOf }: PartFieldProps) {
  const { heading, hint } = partWords[part];
  return (
    <div className="grid gap-1 rounded-md border border-line p-4 has-[input[type=checkbox]:not(:checked)]:bg-sunk">
      <input type="hidden" name={`${name}.part`} value={part} />
      <TextAreaField
        label={heading}
        name={`${name}.words`}
        hint={hint}
        rows={3}
        maxLength={6_000}
        defaultValue={words}
        error={errorOf(`${name}.words`)}
      />
      <Checkbox
        label={
          <>
            Put it in the letter<span className="sr-only">: {heading}</span>
          </>
        }
        name={`${name}.included`}
        defaultChecked={included}
      />
    </div>
  );
}

/** The parts in what the server sent back. */
function otherParts(current: unknown): Array<{ name: string; label: string; words: string }> {
  if (typeof current !== "object" || current === null || !("parts" in current)) return [];
  const list: readonly unknown[] = Array.isArray(current.parts) ? current.parts : [];
  return list.flatMap((one) => {
    if (typeof one !== "object" || one === null || !("part" in one) || !("words" in one)) return [];
    const { part, words } = one;
    const known = Object.entries(partWords).find(([name]) => name === part);
    return known && typeof words === "string" ? [{ name: known[0], label: known[1].heading, words }] : [];
  });
}
