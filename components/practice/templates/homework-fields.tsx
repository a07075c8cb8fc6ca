import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TEMPLATES, templateWords } from "@/lib/record/journal/templates";
import type { FieldsProps } from "./fields";

const more = [
  ["when", "When", 200],
  ["where", "Where", 200],
  ["obstacle", "What may get in the way, and then?", 500],
] as const;

export function HomeworkFields({ template, typed, errorOf }: FieldsProps) {
  const homework = template?.kind === "homework" ? template.homework : null;
  return (
    <>
      <SelectField
        label="What is it?"
        name="homework.kind"
        className="max-w-md"
        defaultValue={typed("homework.kind") ?? homework?.kind ?? "activity"}
        error={errorOf("homework.kind")}
      >
        <option value="activity">An activity</option>
        <option value="journal">A page in the journal</option>
      </SelectField>
      <SelectField
        label="Which page"
        name="homework.template"
        className="max-w-md"
        hint="For a page in the journal."
        defaultValue={typed("homework.template") ?? homework?.template ?? "thought-record"}
        error={errorOf("homework.template")}
      >
        {TEMPLATES.map((page) => (
          <option key={page} value={page}>
            {templateWords[page].name}
          </option>
        ))}
      </SelectField>
      <TextField
        label="What exactly"
        name="homework.what"
        maxLength={300}
        autoComplete="off"
        defaultValue={typed("homework.what") ?? homework?.what ?? ""}
        error={errorOf("homework.what")}
      />
      <div className="flex flex-wrap items-start gap-4">
        <Count
          label="How many times"
          name="homework.times_wanted"
          value={typed("homework.times_wanted") ?? String(homework?.times_wanted ?? "")}
          error={errorOf("homework.times_wanted")}
        />
        <Count
          label="Days until due"
          name="homework.due_in_days"
          value={typed("homework.due_in_days") ?? String(homework?.due_in_days ?? "")}
          error={errorOf("homework.due_in_days")}
        />
      </div>
      {more.map(([name, label, most]) => (
        <TextField
          key={name}
          label={label}
          name={`homework.${name}`}
          optional
          maxLength={most}
          autoComplete="off"
          defaultValue={typed(`homework.${name}`) ?? homework?.[name] ?? ""}
          error={errorOf(`homework.${name}`)}
        />
      ))}
    </>
  );
}

type CountProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
};

function Count({ label, name, value, error }: CountProps) {
  return (
    <TextField
      label={label}
      name={name}
      type="number"
      inputMode="numeric"
      min={1}
      max={99}
      optional
      className="w-60"
      defaultValue={value}
      error={error}
    />
  );
}
