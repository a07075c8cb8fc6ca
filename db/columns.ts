import { customType, integer, timestamp, uuid } from "drizzle-orm/pg-core";
import type { LocalDay } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";

/** Ciphertext of words a person wrote. Plain text does not type-check here. */
export const sealed = customType<{ data: Sealed; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

/** A calendar day as text, so that no driver shifts it through a time zone. */
export const localDay = customType<{ data: LocalDay; driverData: string }>({ dataType: () => "date" });

/** Millisecond precision: what a JavaScript Date holds, so that a cursor made from a row meets the row again. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

export const ownerId = () => uuid().notNull();
export const rowId = () => uuid().notNull();
export const version = () => integer().notNull().default(1);

export const writtenAt = () => ({ createdAt: moment().notNull(), updatedAt: moment().notNull() });
/** In the bin since, and gone for good at. Both null while the row is alive. */
export const binned = () => ({ deletedAt: moment(), purgeAt: moment() });
