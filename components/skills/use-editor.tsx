"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { DateTimeField } from "@/components/ui/text-field";
import { changeUse, deleteUse } from "@/lib/work/uses/actions";
import { takeBackUse } from "./take-back";
import { type EntryChoice, UseFields } from "./use-fields";

type UseEditorProps = {
  readonly use: {
    readonly id: string;
    readonly helped: number | null;
    readonly note: string | null;
    readonly entryId: string | null;
  };
  readonly when: string;
  readonly latest: string;
  /** Tells this use from the others to somebody who cannot see where the button stands. */
  readonly name: string;
  readonly entries: readonly EntryChoice[];
};

/** Changes or takes back one use, folded away until it is wanted. */
export function UseEditor(props: UseEditorProps) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={details}>
      <summary className="link min-h-11 w-fit cursor-pointer py-2.5 text-sm">
        Change<span className="sr-only"> what you said about {props.name}</span>
      </summary>
      <div className="grid gap-4 rounded-sm bg-sunk p-4">
        <ChangeUse {...props} />
        <DeleteUse id={props.use.id} />
      </div>
    </details>
  );
}

function ChangeUse({ use, when, latest, entries }: UseEditorProps) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(changeUse);
  return (
    <form {...form} className="grid gap-4">
      {failure && !failure.fields && <Notice tone="danger" role="alert" title={failure.message} />}
      <input type="hidden" name="id" value={use.id} />
      <DateTimeField
        label="When"
        name="used_at"
        defaultValue={typed?.used_at?.[0] ?? when}
        max={latest}
        error={errorOf("used_at")}
      />
      <UseFields
        entries={entries}
        helped={typed ? typed.helped?.[0] : use.helped}
        note={typed?.note?.[0] ?? use.note}
        entryId={typed?.entry_id?.[0] ?? use.entryId}
        canClear
        errorOf={errorOf}
      />
      <SubmitButton pending={pending} wide={false}>
        Save
      </SubmitButton>
    </form>
  );
}

/** Gone at once, and back by the toast; without script the page comes back and offers the same. */
function DeleteUse({ id }: { readonly id: string }) {
  const router = useRouter();
  return (
    <form
      action={async (form) => {
        await deleteUse(null, form);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void takeBackUse(id, () => router.refresh());
      }}
    >
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="quiet" className="-ml-4">
        Delete this use
      </Button>
    </form>
  );
}
