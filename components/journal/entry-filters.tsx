import { SlidersHorizontal } from "lucide-react";
import Form from "next/form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { faces } from "@/components/ui/faces";
import { Icon } from "@/components/ui/icon";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { OwnWord } from "@/lib/record/journal/entry";
import { type EntryFilters as Filters, filterParams, hasFilters } from "@/lib/record/journal/filters";

type EntryFiltersProps = {
  readonly filters: Filters;
  readonly tags: readonly OwnWord[];
  readonly moodTags: readonly OwnWord[];
};

/** Narrows the list by day, mood and tag. The address holds days, numbers and ids, never a word somebody wrote. */
export function EntryFilters({ filters, tags, moodTags }: EntryFiltersProps) {
  const chosen = filterParams(filters);
  return (
    <details open={hasFilters(filters)} className="group rounded-md border border-line bg-surface">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 rounded-md px-4 py-2 font-semibold hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <Icon icon={SlidersHorizontal} />
        Filter
        {hasFilters(filters) && <span className="font-normal text-ink-2">is on</span>}
      </summary>
      <Form action="/journal" className="grid gap-4 border-t border-line p-4 sm:grid-cols-2">
        <TextField label="From" name="from" type="date" defaultValue={chosen.from} />
        <TextField label="To" name="to" type="date" defaultValue={chosen.to} />
        <SelectField label="Mood" name="mood" defaultValue={chosen.mood ?? ""}>
          <option value="">Any</option>
          <optgroup label="Face">
            {faces.map(({ value, word }) => (
              <option key={value} value={`${value - 1}-${value}`}>
                {word}
              </option>
            ))}
          </optgroup>
          {moodTags.length > 0 && <WordOptions label="In one word" words={moodTags} />}
        </SelectField>
        <SelectField label="Tag" name="tag" defaultValue={chosen.tag ?? ""}>
          <option value="">Any</option>
          <WordOptions label="Your tags" words={tags} />
        </SelectField>
        <div className="flex flex-wrap gap-2 sm:col-span-2">
          <Button type="submit">Show entries</Button>
          {hasFilters(filters) && (
            <ButtonLink href="/journal" variant="quiet">
              Clear the filter
            </ButtonLink>
          )}
        </div>
      </Form>
    </details>
  );
}

function WordOptions({ label, words }: { readonly label: string; readonly words: readonly OwnWord[] }) {
  return (
    <optgroup label={label}>
      {words.map(({ id, word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </optgroup>
  );
}
