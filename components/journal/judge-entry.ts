import { toNestErrors } from "@hookform/resolvers";
import { createFormControl, type FieldValues } from "react-hook-form";
import { formInput, formValues } from "@/lib/core/form";
import { fieldErrors } from "@/lib/core/issues";
import { entryForm } from "@/lib/record/journal/schema";

export type Judgement = Readonly<Record<string, string>>;

const judged = (form: HTMLFormElement): Judgement => {
  const parsed = entryForm.safeParse(formInput(entryForm, formValues(new FormData(form))));
  return parsed.success ? {} : fieldErrors(parsed.error.issues);
};

/** What is wrong with an entry as it stands in its form, by field. The slice's own schema judges, so that browser and server say the same. */
export async function judgeEntry(form: HTMLFormElement): Promise<Judgement> {
  let found: Judgement = {};
  const { handleSubmit } = createFormControl<FieldValues>({
    resolver: (_values, _context, options) => {
      found = judged(form);
      const errors = Object.fromEntries(
        Object.entries(found).map(([name, message]) => [name, { type: "invalid", message }]),
      );
      return { values: {}, errors: toNestErrors(errors, options) };
    },
  });
  await handleSubmit(() => undefined)();
  return found;
}
