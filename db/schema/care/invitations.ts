import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId, sealed } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** An invitation to work together, from a psychologist or from a client. The row belongs to who invites; its secret is stored as SHA-256. */
export const invitations = classify(
  pgTable(
    "invitations",
    {
      ownerId: ownerId(),
      id: rowId(),
      tokenHash: bytes().notNull(),
      channel: text({ enum: ["email", "link"] }).notNull(),
      emailLookup: bytes(),
      email: sealed(),
      label: sealed(),
      // What is proposed (what to follow, review days, reply times, a message), as JSON.
      proposal: sealed(),
      // A client who invites has chosen what to share before; the consents are made of this when it is accepted.
      scopes: text().array(),
      agreedText: text(),
      createdAt: moment().notNull(),
      expiresAt: moment().notNull(),
      acceptedAt: moment(),
      acceptedBy: uuid(),
      relationshipId: uuid(),
      revokedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("invitations_token_key").on(t.ownerId, t.tokenHash),
      index("invitations_list").on(t.ownerId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
      check("invitations_channel", sql`${t.channel} in ('email', 'link')`),
      ownedByAccount("invitations_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    tokenHash: "secret",
    channel: "internal",
    emailLookup: "secret",
    email: "personal",
    label: "personal",
    proposal: "clinical",
    scopes: "internal",
    agreedText: "internal",
    createdAt: "internal",
    expiresAt: "internal",
    acceptedAt: "internal",
    acceptedBy: "internal",
    relationshipId: "internal",
    revokedAt: "internal",
  },
);
