"use client";

import type { ReactNode } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import type { Support } from "@/components/safety/support";
import { WrittenSupport } from "@/components/skills/written-support";
import { ScaleField } from "@/components/ui/scale-field";
import { changeActivity, planActivity } from "@/lib/work/activities/actions";
import { PlaceFields, type PlaceStart } from "./place-fields";
import { MASTERY, PLEASURE } from "./scales";

export type PlanFormProps = {
  readonly clientId?: string | undefined;
  readonly start: PlaceStart & {
    readonly predictedPleasure: number | null;
    readonly predictedMastery: number | null;
  };
  /** What is changed, or null for something new. */
  readonly activity: { readonly id: string; readonly version: number; readonly planned: boolean } | null;
  readonly links?: { readonly homeworkId?: string | undefined; readonly problemId?: string | undefined };
  readonly idempotencyKey: string;
  /** Null at the desk: what a psychologist writes is not read along. */
  readonly support: Support | null;
  readonly children?: ReactNode;
};

/** Something to do, with a guess of what it will be like. Also for changing or moving it. */
export function PlanForm({ clientId, start, activity, links, support, children, ...rest }: PlanFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(activity ? changeActivity : planActivity);
  return (
    <form {...form} className="grid gap-6">
      <FormAlert failure={failure} />
      {clientId && <input type="hidden" name="client_id" value={clientId} />}
      {activity ? (
        <>
          <input type="hidden" name="id" value={activity.id} />
          <input type="hidden" name="version" value={versionIn(failure) ?? activity.version} />
        </>
      ) : (
        <>
          <input type="hidden" name="idempotency_key" value={rest.idempotencyKey} />
          {links?.homeworkId && <input type="hidden" name="homework_id" value={links.homeworkId} />}
          {links?.problemId && <input type="hidden" name="problem_id" value={links.problemId} />}
        </>
      )}
      <PlaceFields start={start} typed={typed} errorOf={errorOf} whenLabel="When" />
      {activity?.planned !== false && (
        <>
          <ScaleField
            optional
            name="predicted_pleasure"
            legend="How much pleasure do you expect?"
            words={PLEASURE}
            value={typed("predicted_pleasure") ?? start.predictedPleasure}
            error={errorOf("predicted_pleasure")}
          />
          <ScaleField
            optional
            name="predicted_mastery"
            legend="How much sense of having done something?"
            words={MASTERY}
            value={typed("predicted_mastery") ?? start.predictedMastery}
            error={errorOf("predicted_mastery")}
          />
        </>
      )}
      {support && <WrittenSupport form={form.ref} support={support} />}
      {children}
      <SubmitButton pending={pending} wide={false}>
        {activity ? "Save changes" : "Put it in the plan"}
      </SubmitButton>
    </form>
  );
}

/** After a conflict the next save is made knowing what stands there now. */
function versionIn(failure: { readonly code: string; readonly current?: unknown } | null): number | null {
  if (failure?.code !== "conflict") return null;
  const { current } = failure;
  const isKnown = typeof current === "object" && current !== null && "version" in current;
  return isKnown && typeof current.version === "number" ? current.version : null;
}
