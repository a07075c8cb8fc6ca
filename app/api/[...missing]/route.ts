import * as z from "zod/mini";
import { endpoint, publicRoute } from "@/lib/auth/route";
import { NotFound } from "@/lib/core/errors";

const anything = z.looseObject({});
const missing = (method: string) =>
  publicRoute(
    { name: `missing.${method}`, summary: "A path that does not exist.", input: anything, output: z.never() },
    async () => {
      throw new NotFound();
    },
  );

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: missing("get"),
  POST: missing("post"),
  PUT: missing("put"),
  PATCH: missing("patch"),
  DELETE: missing("delete"),
});
