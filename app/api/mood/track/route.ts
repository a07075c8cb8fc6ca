import { clientRoute, endpoint, reply } from "@/lib/auth/route";
import { isFailure } from "@/lib/core/result";
import { moodJson } from "@/lib/record/mood/entry";
import { createMood } from "@/lib/record/mood/mutations";
import { moodInput, moodOutput } from "@/lib/record/mood/schema";

const track = clientRoute(
  {
    name: "mood.track",
    summary:
      "Writes a moment of mood down: now, or at a past recorded_at. Sent again with its Idempotency-Key, it answers the first one with 200.",
    input: moodInput,
    output: moodOutput,
    status: 201,
  },
  async ({ actor, input, now, idempotency }) => {
    const saved = await createMood(actor, input, { now, idempotency });
    if (isFailure(saved)) return saved;
    return reply(saved.replayed ? 200 : 201, moodJson(saved.entry));
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: track });
