import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** One line in a box of the shared picture of how things hang together: situation–thought–feeling–body–behaviour, or the five Ps. */
export const formulationItems = classify(
  pgTable(
    "formulation_items",
    {
      ownerId: ownerId(),
      id: rowId(),
      authorId: uuid().notNull(),
      model: text({ enum: ["cycle", "five-p"] }).notNull(),
      box: text({
        enum: [
          "situation",
          "thought",
          "feeling",
          "body",
          "behaviour",
          "presenting",
          "predisposing",
          "precipitating",
          "perpetuating",
          "protective",
        ],
      }).notNull(),
      words: sealed(),
      position: integer().notNull(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("formulation_items_box").on(t.ownerId, t.model, t.position).where(sql`${t.deletedAt} is null`),
      index("formulation_items_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      check("formulation_items_model", sql`${t.model} in ('cycle', 'five-p')`),
      check(
        "formulation_items_box_name",
        sql`${t.box} in ('situation', 'thought', 'feeling', 'body', 'behaviour', 'presenting', 'predisposing', 'precipitating', 'perpetuating', 'protective')`,
      ),
      ownedByAccount("formulation_items_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    authorId: "internal",
    model: "internal",
    box: "internal",
    words: "clinical",
    position: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** What the client says to a line as it stood in one version: agreed, disputed with words, or said with other words. */
export const formulationStances = classify(
  pgTable(
    "formulation_stances",
    {
      ownerId: ownerId(),
      id: rowId(),
      itemId: uuid().notNull(),
      itemVersion: integer().notNull(),
      personId: uuid().notNull(),
      stance: text({ enum: ["agree", "dispute", "suggest"] }).notNull(),
      words: sealed(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("formulation_stances_item").on(t.ownerId, t.itemId, t.at),
      foreignKey({
        name: "formulation_stances_item_fk",
        columns: [t.ownerId, t.itemId],
        foreignColumns: [formulationItems.ownerId, formulationItems.id],
      }).onDelete("cascade"),
      check("formulation_stances_stance", sql`${t.stance} in ('agree', 'dispute', 'suggest')`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    itemId: "internal",
    itemVersion: "internal",
    personId: "internal",
    stance: "internal",
    words: "clinical",
    at: "internal",
  },
);
