import type { Route } from "next";
import Link from "next/link";
import type { LocalDay } from "@/lib/core/local-day";
import { speakDay, speakTime } from "@/lib/record/mood/spoken";
import { formatWhen } from "@/lib/record/mood/when";
import { helpedWord } from "@/lib/work/skills/helped";
import type { SkillUse } from "@/lib/work/skills/skill";
import { UseEditor } from "./use-editor";
import type { EntryChoice } from "./use-fields";

type UseListProps = {
  readonly uses: readonly SkillUse[];
  readonly today: LocalDay;
  /** Where an entry is read; its id follows. */
  readonly entryBase: string;
  /** For the owner, who may change what they said: the entries to choose from, and the latest time. */
  readonly edit?: { readonly entries: readonly EntryChoice[]; readonly latest: string } | undefined;
};

/** Each time a skill was used, the newest first. */
export function UseList({ uses, today, entryBase, edit }: UseListProps) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
      {uses.map((use) => (
        <li key={use.id} className="grid gap-1.5 p-4">
          <UseWords use={use} today={today} entryBase={entryBase} />
          {edit && (
            <UseEditor
              use={{ id: use.id, helped: use.helped, note: use.note, entryId: use.entryId }}
              when={formatWhen(use.usedAt, use.zone)}
              name={nameOf(use, today)}
              {...edit}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

const nameOf = (use: SkillUse, today: LocalDay) =>
  `${speakDay(use.localDay, today)}, ${speakTime(use.usedAt, use.zone)}`;

type UseWordsProps = Pick<UseListProps, "today" | "entryBase"> & { readonly use: SkillUse };

function UseWords({ use, today, entryBase }: UseWordsProps) {
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <time dateTime={use.usedAt.toISOString()} className="font-semibold">
          {nameOf(use, today)}
        </time>
        <span className="text-sm text-ink-2">
          {use.helped === null
            ? "Help not rated"
            : `Helped: ${helpedWord(use.helped).toLowerCase()} (${use.helped} of 5)`}
          {use.moodBefore !== null && ` · mood before ${use.moodBefore} of 10`}
        </span>
      </p>
      {use.note && <p className="journal whitespace-pre-wrap">{use.note}</p>}
      {use.entryId && (
        <p>
          <Link
            href={`${entryBase}${use.entryId}` as Route}
            className="link -my-2 inline-flex min-h-11 items-center"
          >
            The entry it goes with
          </Link>
        </p>
      )}
    </>
  );
}
