import type { Actor } from "@/lib/access/actor";
import { openWork, readCitable } from "@/lib/work/problems/queries";
import { parseSpot, wholeWords, wordsAt } from "@/lib/work/problems/spans";
import { missing } from "./load-problem";

type Asked = Readonly<Record<string, string | undefined>>;

/** The words of an entry that an address names, or null when it names none; 404 for an entry that cannot be seen. */
export async function loadStart(actor: Actor, clientId: string | undefined, asked: Asked, now: Date) {
  const { entry: entryId, spot } = asked;
  const place = parseSpot(spot);
  if (entryId === undefined || spot === undefined || place === null) return null;
  const found = await openWork(actor, { clientId, purpose: "problem", now }, async ({ journal }) =>
    journal ? readCitable(journal, entryId, place.field) : null,
  ).catch(missing);
  const span = found && wholeWords(found.text, place);
  if (!found || !span) return null;
  return { from: { entryId, version: found.version, spot }, words: wordsAt(found.text, span) };
}
