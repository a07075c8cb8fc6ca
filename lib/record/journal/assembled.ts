import type { Entry, EntryId } from "./entry";

/** A word or behaviour that hangs on an entry. */
export type Link = {
  readonly entry_id: string;
  readonly word_id: string;
  readonly kind: string;
  readonly urge: number | null;
  readonly acted: boolean | null;
};

export function linksByEntry(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const byEntry = new Map<string, Link[]>();
  for (const link of links) {
    const own = byEntry.get(link.entry_id);
    if (own) own.push(link);
    else byEntry.set(link.entry_id, [link]);
  }
  return byEntry;
}

type Texts = Pick<Entry, "title" | "content" | "thought" | "answers">;
type Row = Omit<Entry, keyof Texts | "id" | "moodTag" | "emotions" | "tags" | "behaviours"> & {
  readonly id: string;
  readonly moodTagId: string | null;
};

type Parts = {
  readonly texts: Texts;
  readonly links: readonly Link[];
  /** The person's words by id, opened. */
  readonly words: ReadonlyMap<string, string>;
};

/** An entry from its row, its opened texts and what hangs on it. */
export function assembled(row: Row, { texts, links, words }: Parts): Entry {
  const wordAt = (id: string) => ({ id, word: words.get(id) ?? "" });
  const ofKind = (kind: string) => links.filter((link) => link.kind === kind);
  return {
    ...row,
    ...texts,
    id: row.id as EntryId,
    moodTag: row.moodTagId === null ? null : wordAt(row.moodTagId),
    emotions: ofKind("feeling").map((link) => wordAt(link.word_id)),
    tags: ofKind("tag").map((link) => wordAt(link.word_id)),
    behaviours: ofKind("behaviour").map(({ word_id, urge, acted }) => ({
      id: word_id,
      name: words.get(word_id) ?? "",
      urge,
      acted,
    })),
  };
}
