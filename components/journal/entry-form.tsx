"use client";

import type { ComponentProps } from "react";
import { lazy } from "react";
import type { DeviceScope } from "@/components/device/device-drafts";
import { useDraft } from "@/components/device/use-draft";
import type { Support } from "@/components/safety/support";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { FormValues } from "@/lib/core/form";
import type { Privacy, Sharing } from "@/lib/record/journal/entry";
import type { OfferedWords } from "@/lib/record/journal/offered-words";
import type { Template } from "@/lib/record/journal/templates";
import { templateWords } from "@/lib/record/journal/templates";
import { BehavioursField } from "./behaviours-field";
import { ConflictChoice } from "./conflict-choice";
import { EntryDetails } from "./entry-details";
import { FormProblem } from "./form-problem";
import { typedIn } from "./form-values";
import { type SaveEntry, useEntryForm } from "./use-entry-form";
import { PrivacyChoice } from "./who-can-see";
import { TitleField, WritingField } from "./writing-field";
import { WritingSupport } from "./writing-support";

// The usual page is a free one: the questions of the templates come with the pages that ask them.
const QuestionsBefore = lazy(async () => ({ default: (await import("./template-fields")).QuestionsBefore }));
const ThoughtRecord = lazy(async () => ({ default: (await import("./template-fields")).ThoughtRecord }));
const QuestionsAfter = lazy(async () => ({ default: (await import("./template-fields")).QuestionsAfter }));

export type EntryFormProps = {
  readonly action: SaveEntry;
  readonly scope: DeviceScope;
  readonly draftId: string;
  readonly idempotencyKey: string;
  readonly template: Template;
  readonly initial: FormValues;
  readonly offered: OfferedWords;
  readonly sharing: Sharing;
  readonly support: Support;
  /** When an entry is changed: which, and the version it was read at. */
  readonly entry?: { readonly id: string; readonly version: number };
};

/** A page to write on: a title and a text. Everything else is there, folded away until it is wanted. */
export function EntryForm(props: EntryFormProps) {
  const { action, scope, draftId, template, initial, offered, sharing, support, entry } = props;
  // One ref for both hooks: the form that is sent is the form that is kept.
  const { form, failure, errorOf, hasErrors, pending } = useEntryForm(action, () => draft.done());
  const draft = useDraft({
    form: form.ref,
    scope,
    place: { id: draftId, entryId: entry?.id ?? null, baseVersion: entry?.version ?? null },
    isSaving: pending,
  });
  const values = failure?.values ?? initial;
  const words = templateWords[template];
  const privacy: Privacy = typedIn(values, "privacy_level") === "shared" ? "shared" : "only_me";
  const common = { values, errorOf };

  return (
    <form {...form} className="grid grid-cols-1 gap-6">
      <Hidden {...props} overwrite={failure?.code === "conflict"} />
      <FormProblem failure={failure} signedOut={draft.signedOut} hasErrors={hasErrors} />
      {failure?.code === "conflict" && (
        <ConflictChoice current={failure.current} mine={typedIn(values, "content") ?? ""} form={form.ref} />
      )}
      {template !== "free" && <QuestionsBefore template={template} {...common} />}
      <WritingField
        name="content"
        label={words.text}
        hint={words.hint || undefined}
        tall={template === "free"}
        head={<TitleField defaultValue={typedIn(values, "title")} error={errorOf("title")} />}
        defaultValue={typedIn(values, "content")}
        error={errorOf("content")}
      />
      <WritingSupport form={form.ref} support={support} />
      {template === "thought-record" && <ThoughtRecord {...common} />}
      {(template === "diary-card" || template === "behaviour-log") && (
        <BehavioursField {...common} offered={offered.behaviours} least={template === "diary-card" ? 3 : 1} />
      )}
      {template !== "free" && <QuestionsAfter template={template} {...common} />}
      <EntryDetails {...common} template={template} offered={offered} isOpen={entry !== undefined} />
      <PrivacyChoice value={privacy} sharing={sharing} error={errorOf("privacy_level")} />
      <SaveBar isNew={!entry} pending={pending} state={draft.state} />
    </form>
  );
}

type SaveBarProps = {
  readonly isNew: boolean;
  readonly pending: boolean;
  readonly state: ComponentProps<typeof FormStatus>["state"];
};

/** Saving is always in reach of the thumb, and says what is kept already. */
function SaveBar({ isNew, pending, state }: SaveBarProps) {
  return (
    <div className="sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 -mx-2 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line bg-surface p-2 pl-3 shadow-low lg:bottom-4">
      <div className="min-w-0 flex-1">
        <FormStatus state={state} detail={state === "saved" ? "Kept as a draft" : undefined} />
      </div>
      <Button type="submit" size="lg" aria-disabled={pending || undefined}>
        {isNew ? "Save entry" : "Save changes"}
      </Button>
    </div>
  );
}

function Hidden({
  draftId,
  idempotencyKey,
  template,
  entry,
  overwrite,
}: EntryFormProps & { readonly overwrite: boolean }) {
  return (
    <>
      <input type="hidden" name="draft_id" value={draftId} />
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <input type="hidden" name="template" value={template} />
      {entry && <input type="hidden" name="id" value={entry.id} />}
      {entry && <input type="hidden" name="version" value={entry.version} />}
      {/* Once both texts were shown, saving goes on; the other one is then kept for 30 days. */}
      {overwrite && <input type="hidden" name="overwrite" value="on" />}
    </>
  );
}
