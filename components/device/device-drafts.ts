import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { FormValues } from "@/lib/core/form";
import { parseDraftForm } from "@/lib/record/drafts/draft";

/** Whose device this is for now: the person, and the session the key is tied to. Ids, no secrets. */
export type DeviceScope = { readonly owner: string; readonly session: string };

/** Writing kept on this device. `sent` once the server holds the same. */
export type DeviceDraft = {
  readonly id: string;
  readonly entryId: string | null;
  readonly baseVersion: number | null;
  readonly form: FormValues;
  readonly updatedAt: number;
  readonly sent: boolean;
};

type StoredDraft = Omit<DeviceDraft, "form"> & {
  readonly owner: string;
  readonly session: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};
type StoredKey = { readonly session: string; readonly owner: string; readonly key: CryptoKey };

type Device = DBSchema & {
  keys: { key: string; value: StoredKey };
  drafts: { key: string; value: StoredDraft };
};

const NAME = "mmd-device";
let opening: Promise<IDBPDatabase<Device>> | undefined;

/** Whether this browser can keep words safely: it needs its own store, and a key no script can read out. */
export function canKeepOnDevice(): boolean {
  return "indexedDB" in globalThis && globalThis.crypto?.subtle !== undefined;
}

function open(): Promise<IDBPDatabase<Device>> {
  opening ??= openDB<Device>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore("keys", { keyPath: "session" });
      database.createObjectStore("drafts", { keyPath: "id" });
    },
    // Another tab wipes the device at sign-out: let go, so that it can.
    blocking() {
      void opening?.then((database) => database.close());
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
  return opening;
}

/** The key of this session, made on first use. AES-256-GCM, not extractable: it encrypts here and leaves nowhere. */
async function keyOf(database: IDBPDatabase<Device>, scope: DeviceScope): Promise<CryptoKey> {
  const kept = await database.get("keys", scope.session);
  if (kept) return kept.key;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
  // Two tabs may get here at once: the first key stays, or one of them could not read its own words again.
  const change = database.transaction("keys", "readwrite");
  const before = await change.store.get(scope.session);
  if (!before) await change.store.put({ ...scope, key });
  await change.done;
  return before?.key ?? key;
}

const placeOf = (owner: string, id: string) => new TextEncoder().encode(`journal-draft|${owner}|${id}`);

/** Keeps a form on this device. */
export async function keepOnDevice(scope: DeviceScope, draft: DeviceDraft): Promise<void> {
  const database = await open();
  const key = await keyOf(database, scope);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const { form, ...rest } = draft;
  const plain = new TextEncoder().encode(JSON.stringify(form));
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: placeOf(scope.owner, draft.id) };
  const sealed = await crypto.subtle.encrypt(algorithm, key, plain);
  await database.put("drafts", { ...rest, ...scope, nonce, sealed });
}

async function opened(database: IDBPDatabase<Device>, stored: StoredDraft): Promise<DeviceDraft | null> {
  const kept = await database.get("keys", stored.session);
  if (!kept) return null;
  const { id, entryId, baseVersion, updatedAt, sent, owner, nonce, sealed } = stored;
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: placeOf(owner, id) };
  const plain = await crypto.subtle.decrypt(algorithm, kept.key, sealed).catch(() => null);
  const form = plain && parseDraftForm(new TextDecoder().decode(plain));
  return form ? { id, entryId, baseVersion, updatedAt, sent, form } : null;
}

/**
 * What this person left on this device, the last touched first, also from a session that ended without signing out.
 * What anybody else left here is wiped: a shared device shows nobody's words to the next person.
 */
export async function readDevice(scope: DeviceScope): Promise<DeviceDraft[]> {
  const database = await open();
  for (const { id, owner } of await database.getAll("drafts"))
    if (owner !== scope.owner) await database.delete("drafts", id);
  for (const { session, owner } of await database.getAll("keys"))
    if (owner !== scope.owner) await database.delete("keys", session);
  const drafts = await Promise.all(
    (await database.getAll("drafts")).map((stored) => opened(database, stored)),
  );
  return drafts.filter((draft) => draft !== null).sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Notes that the server holds what was kept at `updatedAt`; what was typed since is still to send. */
export async function markSent(id: string, updatedAt: number): Promise<void> {
  const database = await open();
  const stored = await database.get("drafts", id);
  if (stored?.updatedAt === updatedAt) await database.put("drafts", { ...stored, sent: true });
}

export async function forgetOnDevice(id: string): Promise<void> {
  const database = await open();
  await database.delete("drafts", id);
}

/** Removes every draft and key, and the pages kept for use without a network, but never the help page. */
export async function wipeDevice(): Promise<void> {
  const database = await opening?.catch(() => undefined);
  database?.close();
  opening = undefined;
  await deleteDB(NAME);
  // What a page kept for this tab alone, such as a mood on its way.
  sessionStorage.clear();
  if (!("caches" in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !name.startsWith("help")).map((name) => caches.delete(name)));
}
