import * as z from "zod/mini";
import { endpoint, publicRoute } from "@/lib/auth/route";
import { assertReady } from "@/lib/server/ready";

const ready = publicRoute(
  {
    name: "health.ready",
    summary: "Whether requests can be served: the database answers and the process is not stopping.",
    input: z.strictObject({}),
    output: z.strictObject({ ready: z.boolean() }),
  },
  async () => {
    await assertReady();
    return { ready: true };
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: ready });
