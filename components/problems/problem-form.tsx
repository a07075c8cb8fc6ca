"use client";

import { type ReactNode, useState } from "react";
import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { Notice } from "@/components/ui/notice";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { changeProblem, createProblem } from "@/lib/work/problems/actions";
import type { ProblemJson } from "@/lib/work/problems/problem";
import { FigureFields } from "./figure-fields";
import { OtherProblem, parseOther } from "./other-problem";
import { type ProblemStart, startOf } from "./problem-start";

type ProblemFormProps = {
  readonly start: ProblemStart;
  /** The problem area that is changed; absent for a new one. */
  readonly problem?: { readonly id: string; readonly version: number } | undefined;
  /** The words of an entry it is named from, as the form carries them. */
  readonly from?: { readonly entryId: string; readonly version: number; readonly spot: string } | undefined;
  readonly clientId?: string | undefined;
  readonly formKey: string;
  /** Help beside the words while a client writes; null for a psychologist. */
  readonly support: Support | null;
  readonly reach: ReactNode;
};

/** A problem area as it is written, by its client alone or by either side of the work. */
export function ProblemForm({ start, problem, ...props }: ProblemFormProps) {
  const [taken, setTaken] = useState<ProblemJson | null>(null);
  const version = taken?.version ?? problem?.version;
  return (
    <OneProblem
      key={taken?.version ?? "begun-here"}
      {...props}
      start={taken ? startOf(taken) : start}
      problem={problem && version !== undefined ? { id: problem.id, version } : undefined}
      onTake={setTaken}
    />
  );
}

type OneProblemProps = ProblemFormProps & { readonly onTake: (other: ProblemJson) => void };

function OneProblem({ start, problem, from, clientId, formKey, support, reach, onTake }: OneProblemProps) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(problem ? changeProblem : createProblem);
  const other = failure?.code === "conflict" ? parseOther(failure.current) : null;
  const field = (name: string) => ({
    name,
    defaultValue: typed?.[name]?.[0] ?? start[name] ?? "",
    error: errorOf(name),
  });
  const whose = clientId === undefined ? "you" : "your client";
  return (
    <form {...form} className="grid grid-cols-1 gap-6">
      {other && <OtherProblem other={other} onTake={() => onTake(other)} />}
      {failure && !other && <Refused message={failure.message} />}
      <input type="hidden" name="idempotency_key" value={formKey} />
      {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
      {problem && <input type="hidden" name="id" value={problem.id} />}
      {problem && <input type="hidden" name="version" value={other?.version ?? problem.version} />}
      {from && <input type="hidden" name="entry_id" value={from.entryId} />}
      {from && <input type="hidden" name="entry_version" value={from.version} />}
      {from && <input type="hidden" name="spot" value={from.spot} />}
      <TextField
        label="Name"
        {...field("name")}
        hint="A few words that fit. Such as: Staying in bed"
        maxLength={200}
        autoComplete="off"
      />
      <TextAreaField label="What is it like?" optional rows={3} {...field("description")} />
      <fieldset className="grid min-w-0 grid-cols-1 gap-4">
        <legend className="mb-1.5 font-semibold">How does it show?</legend>
        <p className="text-sm text-ink-2">One of the three is enough. They often hang together.</p>
        <TextField
          label={`What ${whose} did or wanted to do`}
          optional
          {...field("behaviour")}
          autoComplete="off"
        />
        <TextField label="A thought that comes with it" optional {...field("thought")} autoComplete="off" />
        <TextField label="A mood that comes with it" optional {...field("mood")} autoComplete="off" />
      </fieldset>
      <FigureFields field={field} />
      {support && <WrittenSupport form={form.ref} support={support} />}
      {reach}
      <SubmitButton pending={pending} wide={false}>
        {problem ? "Save changes" : "Save problem area"}
      </SubmitButton>
    </form>
  );
}

function Refused({ message }: { readonly message: string }) {
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="danger" role="alert" title="Not saved yet">
        {message} What you wrote is still here.
      </Notice>
    </div>
  );
}
