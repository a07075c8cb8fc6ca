import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { PLAN_LEAST, PLAN_MOST } from "@/lib/care/relationships/schema";
import { WEEKDAYS } from "@/lib/care/relationships/weekdays";

export type TermsValues = {
  readonly plan: readonly string[];
  readonly reviewDays: readonly string[];
  readonly replyWords: string;
};

type TermsFieldsProps = {
  readonly values: TermsValues;
  readonly errorOf: (name: string) => string | undefined;
};

const LINES = Array.from({ length: PLAN_MOST }, (_, index) => index);

/** What a psychologist proposes: three to six things to follow, the days they read, when an answer comes. */
export function TermsFields({ values, errorOf }: TermsFieldsProps) {
  const lineError = LINES.map((index) => errorOf(`plan.${index}`)).find((error) => error !== undefined);
  return (
    <>
      <Fieldset
        legend="What to follow"
        hint={`${PLAN_LEAST} to ${PLAN_MOST} things, in words you both use. For example: sleep, walks, worry in the evening.`}
        error={errorOf("plan") ?? lineError}
      >
        {LINES.map((index) => (
          <TextField
            key={index}
            label={`Thing ${index + 1}${index < PLAN_LEAST ? "" : ", if you like"}`}
            hideLabel
            name="plan"
            maxLength={120}
            defaultValue={values.plan[index] ?? ""}
          />
        ))}
      </Fieldset>
      <Fieldset legend="Days you look at entries" error={errorOf("review_days")}>
        <div className="flex flex-wrap gap-x-5">
          {WEEKDAYS.map(([day, name]) => (
            <Checkbox
              key={day}
              name="review_days"
              value={day}
              label={name}
              defaultChecked={values.reviewDays.includes(String(day))}
            />
          ))}
        </div>
      </Fieldset>
      <TextAreaField
        label="When they get an answer"
        name="reply_words"
        optional
        rows={2}
        maxLength={300}
        hint="For example: “I answer by the next session. For anything urgent, call the practice.”"
        defaultValue={values.replyWords}
        error={errorOf("reply_words")}
      />
    </>
  );
}

/** What was typed, when a form comes back; else what it starts with. */
export function termsValues(
  typed: Readonly<Record<string, readonly string[]>> | undefined,
  initial: TermsValues,
): TermsValues {
  if (!typed) return initial;
  return {
    plan: typed.plan ?? [],
    reviewDays: typed.review_days ?? [],
    replyWords: typed.reply_words?.[0] ?? "",
  };
}

export const NO_TERMS: TermsValues = { plan: [], reviewDays: [], replyWords: "" };
