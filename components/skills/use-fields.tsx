import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { HelpedField } from "./helped-field";

/** An entry a use can go with, by how it begins. */
export type EntryChoice = { readonly id: string; readonly words: string };

type UseFieldsProps = {
  readonly entries: readonly EntryChoice[];
  readonly helped?: string | number | null | undefined;
  readonly note?: string | null | undefined;
  readonly entryId?: string | null | undefined;
  readonly canClear?: boolean;
  readonly errorOf: (name: string) => string | undefined;
};

/** What can be said about a use; all of it may be left out. */
export function UseFields(props: UseFieldsProps) {
  const { entries, note, entryId, canClear = false, errorOf } = props;
  const known = entryId ? entries.some(({ id }) => id === entryId) : true;
  const helped =
    props.helped === null || props.helped === undefined || props.helped === "" ? null : props.helped;
  return (
    <>
      <HelpedField
        value={helped === null ? null : Number(helped)}
        error={errorOf("helped")}
        canClear={canClear}
      />
      <TextAreaField
        label="Note"
        optional
        name="note"
        defaultValue={note ?? ""}
        error={errorOf("note")}
        hint="What you want to remember about it"
        maxLength={2_000}
      />
      {(entries.length > 0 || entryId) && (
        <SelectField
          label="Goes with a journal entry"
          optional
          name="entry_id"
          defaultValue={entryId ?? ""}
          error={errorOf("entry_id")}
        >
          <option value="">No entry</option>
          {!known && entryId && <option value={entryId}>The entry chosen before</option>}
          {entries.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
