"use client";

import { ChevronDown } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateTimeField } from "@/components/ui/text-field";
import type { FormValues } from "@/lib/core/form";
import type { OfferedWords } from "@/lib/record/journal/offered-words";
import type { Template } from "@/lib/record/journal/templates";
import { BehavioursField } from "./behaviours-field";
import { typedIn } from "./form-values";
import { MoodFields } from "./mood-fields";
import { WordChips } from "./word-chips";

type EntryDetailsProps = {
  readonly values: FormValues;
  readonly errorOf: (name: string) => string | undefined;
  readonly template: Template;
  readonly offered: OfferedWords;
  readonly isOpen: boolean;
};

const asksBehaviours = (template: Template) => template === "diary-card" || template === "behaviour-log";

/** Everything an entry may carry beside its text. Folded at first, so that an empty page stays a page. */
export function EntryDetails({ values, errorOf, template, offered, isOpen }: EntryDetailsProps) {
  return (
    <details open={isOpen} className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-13 cursor-pointer list-none items-center justify-between gap-3 rounded-md px-4 py-3 font-semibold hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <span>
          Add more
          <span className="block text-sm font-normal text-ink-2">
            Mood, feelings, urges, tags, when it happened
          </span>
        </span>
        <Icon icon={ChevronDown} className="transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid grid-cols-1 gap-7 border-t border-line p-3 sm:p-6">
        <MoodFields values={values} offered={offered.moods} errorOf={errorOf} />
        {template !== "thought-record" && (
          <TextAreaField
            name="thought"
            label="A thought that keeps coming"
            optional
            rows={2}
            defaultValue={typedIn(values, "thought")}
            error={errorOf("thought")}
          />
        )}
        <WordChips
          name="emotions"
          legend="Feelings"
          ownLabel="Other feelings, separated by commas"
          values={values}
          offered={offered.feelings}
          error={errorOf("emotions")}
        />
        {!asksBehaviours(template) && (
          <BehavioursField values={values} errorOf={errorOf} offered={offered.behaviours} />
        )}
        <WordChips
          name="tags"
          legend="Tags"
          hint="Words to find this by later."
          ownLabel="New tags, separated by commas"
          values={values}
          offered={offered.tags}
          error={errorOf("tags")}
        />
        <DateTimeField
          label="When did it happen?"
          name="occurred_at"
          defaultValue={typedIn(values, "occurred_at")}
          error={errorOf("occurred_at")}
        />
      </div>
    </details>
  );
}
