import * as z from "zod/mini";

export const noInput = z.strictObject({});
