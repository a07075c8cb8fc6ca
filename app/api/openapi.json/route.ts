import * as z from "zod/mini";
import { endpoint, publicRoute } from "@/lib/auth/route";
import document from "@/lib/registry/openapi.generated.json";

const openApi = publicRoute(
  {
    name: "openapi",
    summary: "This document: OpenAPI 3.1, bare and not in the envelope, as its tools expect.",
    input: z.strictObject({}),
    output: z.looseObject({ openapi: z.string() }),
  },
  async () => Response.json(document, { headers: { "cache-control": "no-cache" } }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: openApi });
