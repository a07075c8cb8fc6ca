"use client";

import { type ReactNode, useState } from "react";
import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import type { Support } from "@/components/safety/support";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import { createSkill, updateSkill } from "@/lib/work/skills/actions";
import type { SkillInput } from "@/lib/work/skills/schema";
import { REPLACES_KINDS, type SkillJson } from "@/lib/work/skills/skill";
import { movedSteps } from "@/lib/work/skills/steps";
import { OtherVersion, parseOther } from "./other-version";
import { replacesWords } from "./skill-words";
import { StepsField } from "./steps-field";
import { WrittenSupport } from "./written-support";

export type SkillStart = Omit<SkillInput, "replaces_kind"> & {
  readonly replaces_kind: SkillInput["replaces_kind"] | null;
};

type SkillFormProps = {
  readonly start: SkillStart;
  /** The skill that is changed; absent for a new one. */
  readonly skill?: { readonly id: string; readonly version: number } | undefined;
  readonly clientId?: string | undefined;
  readonly problems: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly noProblems: ReactNode;
  readonly formKey: string;
  /** Help beside the words while a client writes; null for a psychologist. */
  readonly support: Support | null;
  readonly reach: ReactNode;
};

/** A skill as it is written: by its client alone, or by either side of the work. */
export function SkillForm(props: SkillFormProps) {
  // The page is drawn anew when the other side saves. This form keeps what it began with, so that its save is told apart.
  const [{ start, skill, formKey }] = useState(props);
  const [taken, setTaken] = useState<SkillJson | null>(null);
  const begun = taken ? startOf(taken) : start;
  const version = taken?.version ?? skill?.version;
  return (
    <OneSkill
      key={taken?.version ?? "begun-here"}
      {...props}
      formKey={formKey}
      start={begun}
      skill={skill && version !== undefined ? { id: skill.id, version } : undefined}
      onTake={setTaken}
    />
  );
}

const startOf = (skill: SkillJson): SkillStart => ({
  name: skill.name,
  replaces_kind: skill.replaces_kind,
  replaces: skill.replaces ?? "",
  steps: skill.steps,
  when_to_use: skill.when_to_use ?? undefined,
  problem_ids: skill.problem_ids,
});

type OneSkillProps = SkillFormProps & { readonly onTake: (other: SkillJson) => void };

function OneSkill(props: OneSkillProps) {
  const { start, skill, clientId, problems, formKey, onTake } = props;
  const { form, failure, pending, errorOf, typed } = useMoodForm(skill ? updateSkill : createSkill);
  const other = failure?.code === "conflict" ? parseOther(failure.current) : null;
  const text = (name: "name" | "replaces" | "when_to_use") => typed?.[name]?.[0] ?? start[name] ?? "";
  const steps = typed ? movedSteps(typed.steps ?? [], typed.step_move?.[0], "") : start.steps;
  const chosen = typed ? (typed.problem_ids ?? []) : start.problem_ids;
  return (
    <form {...form} className="grid gap-6">
      {other && <OtherVersion other={other} problems={problems} onTake={() => onTake(other)} />}
      {failure && !other && <Problem message={failure.message} />}
      <input type="hidden" name="idempotency_key" value={formKey} />
      {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
      {skill && <input type="hidden" name="id" value={skill.id} />}
      {skill && <input type="hidden" name="version" value={other?.version ?? skill.version} />}
      <TextField
        label="Name"
        name="name"
        defaultValue={text("name")}
        error={errorOf("name")}
        hint="Short, so that it comes to mind. Such as: Walk round the block"
        maxLength={120}
        autoComplete="off"
      />
      <Replaces
        kind={typed?.replaces_kind?.[0] ?? start.replaces_kind}
        words={text("replaces")}
        errorOf={errorOf}
      />
      <StepsField key={typed?.step_move?.[0]} initial={steps} error={errorOf("steps")} />
      <TextField
        label="When to use it"
        optional
        name="when_to_use"
        defaultValue={text("when_to_use")}
        error={errorOf("when_to_use")}
        hint="A time, a place or a sign. Such as: when I wake up heavy"
        autoComplete="off"
      />
      <Problems problems={problems} chosen={chosen} error={errorOf("problem_ids")} none={props.noProblems} />
      {props.support && <WrittenSupport form={form.ref} support={props.support} />}
      {props.reach}
      <SubmitButton pending={pending} wide={false}>
        {skill ? "Save changes" : "Save skill"}
      </SubmitButton>
    </form>
  );
}

function Problem({ message }: { readonly message: string }) {
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="danger" role="alert" title="Not saved yet">
        {message} What you wrote is still here.
      </Notice>
    </div>
  );
}

type ReplacesProps = {
  readonly kind: string | null;
  readonly words: string;
  readonly errorOf: (name: string) => string | undefined;
};

function Replaces({ kind, words, errorOf }: ReplacesProps) {
  return (
    <div className="grid gap-4">
      <SegmentedControl<string>
        legend="What does it replace?"
        name="replaces_kind"
        choices={REPLACES_KINDS.map((value) => ({ value, label: replacesWords[value] }))}
        defaultValue={kind}
        error={errorOf("replaces_kind")}
      />
      <TextField
        label="In words"
        name="replaces"
        defaultValue={words}
        error={errorOf("replaces")}
        hint="Such as: “I will only embarrass myself”, a heavy evening, staying in bed"
        maxLength={500}
        autoComplete="off"
      />
    </div>
  );
}

type ProblemsProps = {
  readonly problems: SkillFormProps["problems"];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly none: ReactNode;
};

function Problems({ problems, chosen, error, none }: ProblemsProps) {
  return (
    <Fieldset legend="Which problem areas is it for?" optional error={error}>
      {problems.length === 0 && none}
      {problems.map(({ id, name }) => (
        <Checkbox key={id} name="problem_ids" value={id} label={name} defaultChecked={chosen.includes(id)} />
      ))}
    </Fieldset>
  );
}
