"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SelectField } from "@/components/ui/select-field";
import { DateTimeField, TextField } from "@/components/ui/text-field";
import { TEMPLATES, templateWords } from "@/lib/record/journal/templates";
import { assignHomework, changeHomework } from "@/lib/work/homework/actions";
import { type Homework, KINDS, type Kind } from "@/lib/work/homework/assignment";

export type HomeworkFormProps = {
  readonly clientId?: string | undefined;
  readonly skills: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** What is changed, or null for something new. */
  readonly homework: HomeworkStart | null;
  /** A skill that was chosen on the way here. */
  readonly skillId?: string | undefined;
  readonly dueDay?: string | undefined;
  readonly idempotencyKey: string;
  readonly children?: ReactNode;
};

export type HomeworkStart = Pick<
  Homework,
  | "id"
  | "version"
  | "kind"
  | "skillId"
  | "template"
  | "what"
  | "when"
  | "where"
  | "obstacle"
  | "timesWanted"
  | "dueDay"
>;

const kindWords: Readonly<Record<Kind, string>> = {
  skill: "A skill",
  activity: "An activity",
  journal: "A page in the journal",
};

/** Something to do between two sessions. The first skill is chosen already, so that one press can be enough. */
export function HomeworkForm(props: HomeworkFormProps) {
  const { clientId, skills, homework, idempotencyKey, children } = props;
  const { form, failure, pending, errorOf, typed } = useActionForm(
    homework ? changeHomework : assignHomework,
  );
  const start = homework?.kind ?? (skills.length > 0 ? "skill" : "activity");
  const kinds = KINDS.filter((kind) => kind !== "skill" || skills.length > 0);
  return (
    <form {...form} className="group/kind grid gap-6">
      <FormAlert failure={failure} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      {homework ? (
        <>
          <input type="hidden" name="id" value={homework.id} />
          <input type="hidden" name="version" value={homework.version} />
        </>
      ) : (
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      )}
      <SegmentedControl
        legend="What is it?"
        name="kind"
        choices={kinds.map((value) => ({ value, label: kindWords[value] }))}
        defaultValue={KINDS.find((kind) => kind === typed("kind")) ?? start}
        error={errorOf("kind")}
      />
      <Choice {...props} typed={typed} errorOf={errorOf} />
      <TextField
        label="What exactly"
        name="what"
        maxLength={300}
        autoComplete="off"
        hint="For an activity this is its name."
        defaultValue={typed("what") ?? homework?.what ?? ""}
        error={errorOf("what")}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-6">
        <TextField
          label="How many times"
          name="times_wanted"
          type="number"
          inputMode="numeric"
          min={1}
          max={99}
          optional
          className="w-48"
          defaultValue={typed("times_wanted") ?? String(homework?.timesWanted ?? "")}
          error={errorOf("times_wanted")}
        />
        <DateTimeField
          type="date"
          label="Until"
          name="due_day"
          optional
          defaultValue={typed("due_day") ?? homework?.dueDay ?? props.dueDay ?? ""}
          error={errorOf("due_day")}
        />
      </div>
      <WhenAndWhere homework={homework} typed={typed} errorOf={errorOf} />
      {children}
      <SubmitButton pending={pending} wide={false}>
        {submitWords(homework !== null, clientId !== undefined)}
      </SubmitButton>
    </form>
  );
}

function submitWords(isChange: boolean, isAtDesk: boolean): string {
  if (isChange) return "Save changes";
  return isAtDesk ? "Give as homework" : "Take it on";
}

type Fields = {
  readonly typed: (name: string) => string | undefined;
  readonly errorOf: (name: string) => string | undefined;
};

/** The one question its kind asks; the stylesheet shows it, so it needs no script. */
function Choice({ skills, homework, skillId, typed, errorOf }: HomeworkFormProps & Fields) {
  return (
    <>
      {skills.length > 0 && (
        <SelectField
          label="Which skill"
          name="skill_id"
          className="hidden group-has-[[value=skill]:checked]/kind:grid"
          defaultValue={typed("skill_id") ?? homework?.skillId ?? skillId ?? skills[0]?.id}
          error={errorOf("skill_id")}
        >
          {skills.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label="Which page"
        name="template"
        className="hidden group-has-[[value=journal]:checked]/kind:grid"
        defaultValue={typed("template") ?? homework?.template ?? "thought-record"}
        error={errorOf("template")}
      >
        {TEMPLATES.map((template) => (
          <option key={template} value={template}>
            {templateWords[template].name}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** When, where and what may get in the way: homework with these three is done more often. */
function WhenAndWhere({ homework, typed, errorOf }: Pick<HomeworkFormProps, "homework"> & Fields) {
  const rows = [
    ["when", "When", "After breakfast, when I notice …", 200],
    ["where", "Where", "At home, on the way to work …", 200],
    ["obstacle", "What may get in the way, and then?", "If it rains, I walk in the shopping street.", 500],
  ] as const;
  const isFilled = rows.some(([name]) => homework?.[name] || typed(name) || errorOf(name));
  return (
    <details open={isFilled} className="rounded-md border border-line">
      <summary className="min-h-11 cursor-pointer px-4 py-3 font-semibold">
        When, where, and what may get in the way
      </summary>
      <div className="grid gap-6 border-t border-line p-4">
        {rows.map(([name, label, hint, most]) => (
          <TextField
            key={name}
            label={label}
            name={name}
            optional
            hint={hint}
            maxLength={most}
            autoComplete="off"
            defaultValue={typed(name) ?? homework?.[name] ?? ""}
            error={errorOf(name)}
          />
        ))}
      </div>
    </details>
  );
}
