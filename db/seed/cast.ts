import type { Intake } from "@/lib/account/profile/intake";
import {
  type DemoPerson,
  type DemoUsername,
  demoPeople,
  type SupportingUsername,
  supportingPeople,
} from "@/lib/auth/demo/people";
import type { Story } from "./diary";
import { jonasStory, leahStory, noorStory, priyaStory, tomaszStory } from "./others.data";
import { mayaStory, samStory } from "./stories";

/** Somebody of the demo world, with what they bring. */
export type Planted = {
  readonly person: DemoPerson;
  readonly story?: Story;
  readonly intake?: Intake;
  /** Days ago. */
  readonly joined: number;
  readonly crisisContact?: string;
};

export type CastName = DemoUsername | SupportingUsername;

const client = (
  person: DemoPerson,
  story: Story,
  more: Omit<Planted, "person" | "story" | "joined">,
): Planted => ({
  person,
  story,
  joined: story.days + 1,
  ...more,
});

const { maya, sam, okafor, admin, admin2 } = demoPeople;
const { priya, tomasz, leah, jonas, noor, varga, lindqvist } = supportingPeople;

export const cast: Readonly<Record<CastName, Planted>> = {
  maya: client(maya, mayaStory, {
    intake: { brings: ["mood", "worry"], follows: ["mood", "energy", "feelings", "triggers", "thoughts"] },
    crisisContact: "Lena (my sister), call any time",
  }),
  sam: client(sam, samStory, {
    intake: { brings: ["alcohol-drugs"], follows: ["mood", "triggers", "urges"] },
    crisisContact: "Joe from the meeting",
  }),
  okafor: { person: okafor, joined: 400 },
  admin: { person: admin, joined: 420 },
  admin2: { person: admin2, joined: 420 },
  priya: client(priya, priyaStory, { intake: { brings: ["mood"], follows: ["mood", "feelings"] } }),
  tomasz: client(tomasz, tomaszStory, { intake: { brings: ["mood"], follows: ["mood", "energy"] } }),
  leah: client(leah, leahStory, { intake: { brings: ["worry"], follows: ["mood", "thoughts"] } }),
  jonas: client(jonas, jonasStory, { intake: { brings: ["mood"], follows: ["mood", "triggers"] } }),
  noor: client(noor, noorStory, { intake: { brings: ["eating"], follows: ["mood", "urges", "thoughts"] } }),
  varga: { person: varga, joined: 6 },
  lindqvist: { person: lindqvist, joined: 2 },
};

/** Who works with the demo's psychologist: all who have a diary. */
export const clients = Object.values(cast).filter(({ story }) => story !== undefined);
