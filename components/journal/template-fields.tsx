"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/core/form";
import type { Template } from "@/lib/record/journal/templates";
import { rowsIn, typedIn } from "./form-values";

type TemplateFieldsProps = {
  readonly values: FormValues;
  readonly errorOf: (name: string) => string | undefined;
};

type Question = { readonly name: string; readonly label: string; readonly hint?: string };

function Texts({
  questions,
  values,
  errorOf,
}: TemplateFieldsProps & { readonly questions: readonly Question[] }) {
  return questions.map(({ name, label, hint }) => (
    <TextAreaField
      key={name}
      name={`answers.${name}`}
      label={label}
      hint={hint}
      optional
      rows={3}
      defaultValue={typedIn(values, `answers.${name}`)}
      error={errorOf(`answers.${name}`)}
    />
  ));
}

function Percent({ name, label, hint, values, errorOf }: TemplateFieldsProps & Question) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      type="number"
      inputMode="numeric"
      min={0}
      max={100}
      step={1}
      className="max-w-60"
      defaultValue={typedIn(values, name)}
      error={errorOf(name)}
    />
  );
}

/** One thought, step by step. The thought itself stays on screen, because every question is about it. */
export function ThoughtRecord({ values, errorOf }: TemplateFieldsProps) {
  return (
    <div className="grid gap-5">
      <div className="grid gap-4 rounded-md border border-line bg-bg p-4 sm:sticky sm:top-18 sm:z-10">
        <TextAreaField
          name="thought"
          label="The thought that hurt most"
          hint="In the words it came in."
          rows={2}
          optional
          defaultValue={typedIn(values, "thought")}
          error={errorOf("thought")}
        />
      </div>
      <Percent
        {...{ values, errorOf }}
        name="answers.belief"
        label="How true does it feel?"
        hint="From 0 to 100."
      />
      <Feelings {...{ values, errorOf }} />
      <Texts
        {...{ values, errorOf }}
        questions={[
          { name: "evidence_for", label: "What speaks for the thought?" },
          {
            name: "evidence_against",
            label: "What speaks against it?",
            hint: "Facts a good friend would point to.",
          },
          { name: "alternative", label: "Another way to see it" },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Percent
          {...{ values, errorOf }}
          name="answers.alternative_belief"
          label="How true is that?"
          hint="From 0 to 100."
        />
        <Percent
          {...{ values, errorOf }}
          name="answers.belief_after"
          label="And the first thought now?"
          hint="From 0 to 100."
        />
      </div>
      <TextField
        name="answers.distortion"
        label="Does the thought have a habit?"
        hint="Such as all or nothing, reading minds, or expecting the worst. Your own words are fine."
        optional
        defaultValue={typedIn(values, "answers.distortion")}
        error={errorOf("answers.distortion")}
      />
    </div>
  );
}

function Feelings({ values, errorOf }: TemplateFieldsProps) {
  const [count, setCount] = useState(() => Math.max(2, rowsIn(values, "answers.feelings")));
  return (
    <Fieldset legend="What did you feel, and how strongly?" hint="From 0 to 100. Rate it again at the end.">
      <ul className="grid gap-3">
        {Array.from({ length: count }, (_, index) => `answers.feelings.${index}`).map((row) => (
          <li
            key={row}
            className="grid grid-cols-[1fr_4.75rem_4.75rem] gap-2 rounded-sm border border-line bg-surface p-3 md:grid-cols-[1fr_7rem_7rem] md:gap-3"
          >
            <TextField
              label="Feeling"
              name={`${row}.name`}
              autoComplete="off"
              defaultValue={typedIn(values, `${row}.name`)}
              error={errorOf(`${row}.name`)}
            />
            <Percent {...{ values, errorOf }} name={`${row}.before`} label="Then" />
            <Percent {...{ values, errorOf }} name={`${row}.after`} label="Now" />
          </li>
        ))}
      </ul>
      <div className="needs-script">
        <Button variant="quiet" onClick={() => setCount(count + 1)} disabled={count >= 12}>
          <Icon icon={Plus} /> Add a feeling
        </Button>
      </div>
    </Fieldset>
  );
}

const QUESTIONS: Partial<Record<Template, { before: readonly Question[]; after: readonly Question[] }>> = {
  "diary-card": { before: [], after: [{ name: "helped", label: "What helped, even a little?" }] },
  "behaviour-log": {
    before: [
      { name: "before", label: "What came before?", hint: "The place, the people, the hour, the feeling." },
    ],
    after: [
      { name: "after", label: "What came right after?", hint: "Also what felt better for a while." },
      { name: "later", label: "And later?" },
      { name: "instead", label: "What could you try instead?" },
    ],
  },
};

export function QuestionsBefore({
  template,
  ...rest
}: TemplateFieldsProps & { readonly template: Template }) {
  const questions = QUESTIONS[template]?.before ?? [];
  return questions.length > 0 && <Texts {...rest} questions={questions} />;
}

export function QuestionsAfter({ template, ...rest }: TemplateFieldsProps & { readonly template: Template }) {
  const questions = QUESTIONS[template]?.after ?? [];
  return questions.length > 0 && <Texts {...rest} questions={questions} />;
}
