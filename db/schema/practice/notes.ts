import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** A psychologist's note about a client, under the psychologist's own key. Signed, it is locked; private ones never leave in anybody else's export. */
export const notes = classify(
  pgTable(
    "notes",
    {
      ownerId: ownerId(),
      id: rowId(),
      clientId: uuid().notNull(),
      relationshipId: uuid().notNull(),
      therapyDateId: uuid(),
      format: text({ enum: ["dap", "soap", "private"] }).notNull(),
      // The boxes of the format, as JSON.
      content: sealed().notNull(),
      signedAt: moment(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("notes_client")
        .on(t.ownerId, t.clientId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("notes_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      check("notes_signed_stay", sql`${t.signedAt} is null or ${t.deletedAt} is null`),
      check("notes_format", sql`${t.format} in ('dap', 'soap', 'private')`),
      ownedByAccount("notes_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    clientId: "internal",
    relationshipId: "internal",
    therapyDateId: "internal",
    format: "internal",
    content: "clinical",
    signedAt: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** What was added to a signed note later. */
export const noteAmendments = classify(
  pgTable(
    "note_amendments",
    {
      ownerId: ownerId(),
      id: rowId(),
      noteId: uuid().notNull(),
      content: sealed().notNull(),
      createdAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("note_amendments_note").on(t.ownerId, t.noteId, t.createdAt),
      foreignKey({
        name: "note_amendments_note_fk",
        columns: [t.ownerId, t.noteId],
        foreignColumns: [notes.ownerId, notes.id],
      }).onDelete("cascade"),
    ],
  ),
  { ownerId: "internal", id: "internal", noteId: "internal", content: "clinical", createdAt: "internal" },
);
