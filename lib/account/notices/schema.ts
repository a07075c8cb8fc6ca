import * as z from "zod/mini";

export const openNoticeForm = z.strictObject({ id: z.uuid("This notice is not known.") });
export const readAllForm = z.strictObject({});

export const noQuestion = z.strictObject({});

/** One event: a notice's kind, or `access`, `consent`, `record`, `session`; `unread` and `again` are the stream's own. */
export const eventOutput = z.strictObject({ what: z.string() });
