import * as z from "zod/mini";
import { endpoint, publicRoute } from "@/lib/auth/route";

const live = publicRoute(
  {
    name: "health.live",
    summary: "Whether the process runs. Asks nothing of the database.",
    input: z.strictObject({}),
    output: z.strictObject({ live: z.boolean() }),
  },
  async () => ({ live: true }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: live });
