import { ask } from "../../scripts/lib/postgres/wire.mjs";

/** The database the app under test uses, told past both walls: for what only time does. */
function tell(sql: string) {
  const url = new URL(process.env.DATABASE_URL ?? "");
  return ask(url.searchParams.get("host") ?? "", sql, { database: url.pathname.slice(1) });
}

/** Ten minutes go by since somebody proved who they are. */
export async function letProofAge(username: string): Promise<void> {
  const name = username.replace(/[^a-z0-9-]/g, "");
  await tell(
    `update sessions set authenticated_at = authenticated_at - interval '10 minutes'
      where owner_id = (select id from accounts where username = '${name}')`,
  );
}
