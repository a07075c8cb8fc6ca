import { notFound } from "next/navigation";
import { supportOf } from "@/components/safety/support";
import { problemHref, type SkillPlace } from "@/components/skills/place";
import type { SentencesOf } from "@/components/skills/sentences";
import type { EntryChoice } from "@/components/skills/use-fields";
import type { Actor } from "@/lib/access/actor";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { excerptOf } from "@/lib/record/journal/excerpt";
import { listEntries, readSharing } from "@/lib/record/journal/queries";
import { shortDay } from "@/lib/record/mood/spoken";
import { listProblems, openCitations, openWork } from "@/lib/work/problems/queries";
import { parseCursor } from "@/lib/work/skills/cursor";
import { getSkill, listReaders, listUses } from "@/lib/work/skills/queries";
import type { Skill } from "@/lib/work/skills/skill";

const USES = 20;
const ENTRIES = 12;

type Work = RecordAccess<"work">;
type Journal = RecordAccess<"journal">;

/** What a use can be tied to: the newest entries, by their day and how they begin. */
async function entryChoices(journal: Journal, today: LocalDay): Promise<EntryChoice[]> {
  const { items } = await listEntries(journal, { limit: ENTRIES });
  return items.map(({ id, localDay, title, content }) => ({
    id,
    words: `${shortDay(localDay, today)}: ${title ?? excerptOf(content, 50)}`,
  }));
}

/** The sentences of each problem area the skill is for, as the reader may see them. */
async function sentencesOf(
  { work, journal }: { work: Work; journal: Journal | null },
  skill: Skill,
  place: SkillPlace,
): Promise<SentencesOf[]> {
  if (skill.problemIds.length === 0) return [];
  const found: SentencesOf[] = [];
  for (const { id, name } of await listProblems(work)) {
    if (!skill.problemIds.includes(id)) continue;
    const sentences = await openCitations(work, journal, { problemId: id });
    found.push({ problem: { name, href: problemHref(place, `/${id}`) }, sentences });
  }
  return found;
}

type Wanted = { readonly id: string; readonly place: SkillPlace; readonly cursor: string | undefined };

/** One skill for either side of the work, with its sentences and the last times it was used. */
export async function loadSkill(actor: Actor, { id, place, cursor }: Wanted, now: Date) {
  const { clientId } = place;
  return openWork(actor, { clientId, purpose: "skill", now }, async (opened) => {
    const { work } = opened;
    const skill = await getSkill(work, id);
    const wanted = { skillId: skill.id, limit: USES, cursor: parseCursor(cursor) };
    return {
      ownerId: work.ownerId,
      skill,
      readers: await listReaders(work),
      uses: await listUses(work, wanted),
      sentences: await sentencesOf(opened, skill, place),
    };
  }).catch(missing);
}

/** What the owner of a skill writes with: entries to tie a use to, and help that answers where they live. */
export async function loadWriting(actor: Actor, now: Date) {
  const journal = ownRecord(actor, "journal");
  return {
    entries: await entryChoices(journal, localDayOf(now, actor.zone)),
    support: supportOf(await readSharing(journal), actor.zone),
  };
}

function missing(error: unknown): never {
  if (error instanceof NotFound) notFound();
  throw error;
}
