"use client";

import { SubmitButton } from "@/components/auth/submit-button";
import { useMoodForm } from "@/components/mood/use-mood-form";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { citeSentence } from "@/lib/work/problems/actions";

export type ChoiceOfSentence = { readonly spot: string; readonly words: string };

type CiteFormProps = {
  readonly entry: { readonly id: string; readonly version: number };
  readonly sentences: readonly ChoiceOfSentence[];
  readonly problems: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

/** A sentence of an entry and where it belongs: by radio buttons, so that it works by keyboard, by thumb and without script. */
export function CiteForm({ entry, sentences, problems }: CiteFormProps) {
  const { form, failure, pending, errorOf, typed } = useMoodForm(citeSentence);
  const chosen = typed?.spot?.[0];
  return (
    <form {...form} className="grid grid-cols-1 gap-6">
      {failure && (
        <div data-form-alert tabIndex={-1}>
          <Notice tone="danger" role="alert" title={failure.message} />
        </div>
      )}
      <input type="hidden" name="entry_id" value={entry.id} />
      <input type="hidden" name="entry_version" value={entry.version} />
      <Fieldset legend="Which sentence?" error={errorOf("spot")}>
        {sentences.map(({ spot, words }) => (
          <label
            key={spot}
            className="flex min-h-11 cursor-pointer items-start gap-3 rounded-sm border border-line bg-surface p-3 hover:border-primary has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name="spot"
              value={spot}
              defaultChecked={chosen === spot}
              className="mt-1.5 size-5 shrink-0 accent-primary"
            />
            <span className="journal min-w-0 [overflow-wrap:anywhere]">{words}</span>
          </label>
        ))}
      </Fieldset>
      <RadioGroup<string>
        legend="Where does it belong?"
        name="problem_id"
        defaultValue={typed?.problem_id?.[0] ?? "new"}
        error={errorOf("problem_id")}
        choices={[
          { value: "new", label: "A new problem area", hint: "You name it on the next page." },
          ...problems.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SubmitButton pending={pending} wide={false}>
        Go on
      </SubmitButton>
    </form>
  );
}
