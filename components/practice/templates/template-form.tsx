"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { SubmitButton } from "@/components/auth/submit-button";
import { useActionForm } from "@/components/auth/use-action-form";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { TextField } from "@/components/ui/text-field";
import { changeTemplate, createTemplate } from "@/lib/care/templates/actions";
import type { TemplateKind } from "@/lib/care/templates/schema";
import type { Template } from "@/lib/care/templates/template";
import { HomeworkFields } from "./homework-fields";
import { NoteFields } from "./note-fields";
import { PlanFields } from "./plan-fields";
import { SkillFields } from "./skill-fields";

type TemplateFormProps = {
  readonly kind: TemplateKind;
  /** What is changed, or null for a new one. */
  readonly template: Template | null;
  readonly idempotencyKey: string;
};

const fieldsOf = {
  skill: SkillFields,
  homework: HomeworkFields,
  plan: PlanFields,
  note: NoteFields,
} as const;

/** A template of one kind: its name, and the fields of that kind. */
export function TemplateForm({ kind, template, idempotencyKey }: TemplateFormProps) {
  const { form, failure, pending, errorOf, typed } = useActionForm(
    template ? changeTemplate : createTemplate,
  );
  const Fields = fieldsOf[kind];
  return (
    <form {...form} className="grid grid-cols-1 gap-5">
      <FormAlert failure={failure} />
      <input type="hidden" name="kind" value={kind} />
      {template ? (
        <>
          <input type="hidden" name="id" value={template.id} />
          <input type="hidden" name="version" value={template.version} />
        </>
      ) : (
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      )}
      <TextField
        label="Name"
        name="name"
        hint={kind === "skill" ? "The skill has this name too." : "What you find it by."}
        maxLength={120}
        autoComplete="off"
        defaultValue={typed("name") ?? template?.name ?? ""}
        error={errorOf("name")}
      />
      <Fields template={template} typed={typed} errorOf={errorOf} />
      <PrivacyNote reach="private" detail="A client sees only what you give them from it.">
        Only you
      </PrivacyNote>
      <SubmitButton pending={pending} wide={false}>
        {template ? "Save changes" : "Save template"}
      </SubmitButton>
    </form>
  );
}
