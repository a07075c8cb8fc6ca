import * as z from "zod/mini";

/** An export takes no question: it is everything. */
export const exportInput = z.strictObject({});

/** The file: each table that holds something of the person, by its name, with its rows as they are stored and opened. */
export const exportOutput = z.strictObject({
  format: z.literal("my-mood-diary"),
  version: z.literal(1),
  exported_at: z.string(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
