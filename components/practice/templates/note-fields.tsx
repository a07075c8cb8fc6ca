import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { formatNames, layoutOf } from "@/lib/care/notes/format";
import type { FieldsProps } from "./fields";

const noteFormats = ["dap", "soap"] as const;
const boxes = [
  ...layoutOf("dap"),
  ...layoutOf("soap").filter(({ box }) => box === "subjective" || box === "objective"),
];

/** The boxes of both formats; those of the other one are left out when a note begins. */
export function NoteFields({ template, typed, errorOf }: FieldsProps) {
  const note = template?.kind === "note" ? template.note : null;
  return (
    <>
      <SelectField
        label="Format"
        name="note.format"
        className="max-w-md"
        hint="Boxes that do not belong to it are left out."
        defaultValue={typed("note.format") ?? note?.format ?? "dap"}
        error={errorOf("note.format")}
      >
        {noteFormats.map((format) => (
          <option key={format} value={format}>
            {formatNames[format]}
          </option>
        ))}
      </SelectField>
      {boxes.map(({ box, label }) => (
        <TextAreaField
          key={box}
          label={label}
          name={`note.boxes.${box}`}
          optional
          maxLength={8_000}
          defaultValue={typed(`note.boxes.${box}`) ?? note?.boxes[box] ?? ""}
          error={errorOf(`note.boxes.${box}`)}
        />
      ))}
    </>
  );
}
