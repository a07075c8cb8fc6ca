import * as z from "zod/mini";

const shape = z.object({
  plan: z._default(z.array(z.string()), []),
  reviewDays: z._default(z.array(z.int()), []),
  replyWords: z._default(z.nullable(z.string()), null),
  message: z._default(z.nullable(z.string()), null),
  clientName: z._default(z.nullable(z.string()), null),
});

/** What an invitation carries, sealed: a psychologist's plan, or the name a client goes by; and a message from either. */
export type Proposal = z.output<typeof shape>;

export const NO_PROPOSAL: Proposal = {
  plan: [],
  reviewDays: [],
  replyWords: null,
  message: null,
  clientName: null,
};

export function serialiseProposal(proposal: Proposal): string {
  return JSON.stringify(proposal);
}

/** What was sealed, read again. Throws on text that is none of ours. */
export function parseProposal(text: string | null): Proposal {
  return text === null ? NO_PROPOSAL : z.parse(shape, JSON.parse(text));
}
