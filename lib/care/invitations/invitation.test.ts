import { describe, expect, it } from "vitest";
import { judge } from "@/lib/auth/judge";
import { invitationState } from "./invitation";
import { NO_PROPOSAL, parseProposal, serialiseProposal } from "./proposal";
import { inviteClientInput } from "./schema";

const now = new Date("2026-07-10T12:00:00Z");
const before = new Date("2026-07-01T12:00:00Z");
const after = new Date("2026-07-20T12:00:00Z");

describe("how an invitation stands", () => {
  it.each([
    ["open", { expiresAt: after, acceptedAt: null, revokedAt: null }],
    ["expired", { expiresAt: now, acceptedAt: null, revokedAt: null }],
    ["accepted", { expiresAt: before, acceptedAt: before, revokedAt: null }],
    ["closed", { expiresAt: after, acceptedAt: null, revokedAt: before }],
    ["closed", { expiresAt: before, acceptedAt: null, revokedAt: before }],
  ] as const)("%s", (state, times) => {
    expect(invitationState(times, now)).toBe(state);
  });
});

describe("what an invitation carries", () => {
  it("comes back as it was sealed", () => {
    const proposal = { ...NO_PROPOSAL, plan: ["Sleep"], reviewDays: [1], message: "Hello" };
    expect(parseProposal(serialiseProposal(proposal))).toEqual(proposal);
    expect(parseProposal(null)).toEqual(NO_PROPOSAL);
  });

  it("needs an address only where it goes by email", () => {
    const plan = ["a", "b", "c"];
    const judged = (more: object) => judge(inviteClientInput, { plan, review_days: [], ...more });
    expect(judged({ channel: "link" })).toHaveProperty("input");
    expect(judged({ channel: "email", email: "a@example.org" })).toHaveProperty("input");
    expect(judged({ channel: "email" })).toMatchObject({ fields: { email: expect.any(String) } });
  });
});
