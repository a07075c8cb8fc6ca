import { aPsychologist } from "@/db/testing/care";
import { aPerson } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { inviteClient, invitePsychologist } from "@/lib/care/invitations/mutations";
import type { World } from "./owned-things";
import { made } from "./things";

type Fitting = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const codeIn = (link: string | null) => link?.split("/").at(-1) ?? "";
const idOf = ({ things }: World, what: string) => things.find((thing) => thing.what === what)?.id ?? "";

/** Words of a shared entry for a problem area: two ids that are not the same. */
const everybodys = (world: World): Fitting => ({
  "problem.cite": {
    entry_id: idOf(world, "a shared entry"),
    entry_version: 1,
    problem_id: idOf(world, "a problem area of the client"),
  },
});

/** What a client's operations need that only their world knows: somebody's open invitation. */
export async function fittingClient(world: World, now: Date): Promise<Fitting> {
  const desk = ownDesk((await aPsychologist()).actor);
  const plan = ["Sleep", "Worry", "Walks"];
  const invited = made(await inviteClient(desk, { channel: "link", plan, review_days: [] }, { now }));
  return { ...everybodys(world), "invitations.accept-as-client": { code: codeIn(invited.link) } };
}

/** The same for their psychologist. Nothing else may be waiting for the client when a colleague is proposed. */
export async function fittingPsychologist(world: World, now: Date): Promise<Fitting> {
  const care = ownRecord((await aPerson()).actor, "care");
  const asked = { channel: "link" as const, client_name: "Maya", scopes: [] };
  const invited = made(await invitePsychologist(care, asked, { now }));
  const { id } = world.client.actor;
  await pastAllWalls(`update handovers set answer = 'declined' where owner_id = '${id}' and answer is null`);
  const spot = `${idOf(world, "a shared entry")}:content:0:5`;
  return {
    ...everybodys(world),
    "formulation.cite": { span: spot },
    "handovers.propose": { colleague: world.colleague.actor.username },
    "invitations.accept-as-psychologist": { code: codeIn(invited.link) },
    "templates.assign": { client_ids: [world.client.actor.id] },
  };
}
