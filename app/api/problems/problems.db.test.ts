import { beforeEach, describe, expect, it } from "vitest";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import * as one from "./[id]/route";
import * as all from "./route";

const at = "http://127.0.0.1:3000/api/problems";

type Sent = {
  readonly by: Someone;
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string;
};

/** A request as a program sends it: with a token, without an origin. */
function request(path: string, { by, method = "GET", body, key }: Sent): Request {
  const headers = new Headers({ authorization: `Bearer ${by.token}` });
  if (body !== undefined) headers.set("content-type", "application/json");
  if (key) headers.set("idempotency-key", key);
  return new Request(`${at}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
const context = (id?: string) => ({ params: Promise.resolve(id === undefined ? {} : { id }) });

async function answerOf(response: Response | Promise<Response>) {
  const answered = await response;
  return { status: answered.status, body: await answered.json() };
}

let maya: Someone;
beforeEach(async () => {
  maya = await aPerson();
});

describe("problem areas for machines (S0-22)", () => {
  it("are created once under a key, read, replaced and deleted", async () => {
    const sent = {
      by: maya,
      method: "POST",
      body: { name: "Staying in bed", baseline_times: 0 },
      key: "a-key-of-mine",
    };
    const made = await answerOf(all.POST(request("", sent), context()));
    expect(made).toMatchObject({
      status: 201,
      body: { data: { baseline_times: 0, target_times: null, status: "open" } },
    });
    const again = await answerOf(all.POST(request("", sent), context()));
    expect([again.status, again.body.data.id]).toEqual([200, made.body.data.id]);
    const { id } = made.body.data;
    const put = (body: unknown) =>
      answerOf(one.PUT(request(`/${id}`, { by: maya, method: "PUT", body }), context(id)));
    expect(await put({ name: "Lying awake", version: 1 })).toMatchObject({
      status: 200,
      body: { data: { name: "Lying awake", baseline_times: null, version: 2 } },
    });
    expect(await put({ name: "Late", version: 1 })).toMatchObject({ status: 409 });
    expect(await put({ name: "No version" })).toMatchObject({ status: 422 });
    const gone = await answerOf(one.DELETE(request(`/${id}`, { by: maya, method: "DELETE" }), context(id)));
    expect(gone).toMatchObject({ status: 200, body: { data: { deleted: true, id } } });
    expect(await answerOf(one.GET(request(`/${id}`, { by: maya }), context(id)))).toMatchObject({
      status: 404,
    });
  });

  it("come in pages", async () => {
    for (const name of ["a", "b", "c"]) await aProblem({ by: maya, name });
    const first = await answerOf(all.GET(request("?limit=2", { by: maya }), context()));
    expect(first.body.data.items.map(({ name }: { name: string }) => name)).toEqual(["a", "b"]);
    const rest = `?limit=2&cursor=${encodeURIComponent(first.body.data.next_cursor)}`;
    const second = await answerOf(all.GET(request(rest, { by: maya }), context()));
    expect(second.body.data).toMatchObject({ items: [{ name: "c" }], next_cursor: null });
  });

  it("are not there for anybody else", async () => {
    const { id } = await aProblem({ by: maya });
    for (const role of ["client", "psychologist", "admin"] as const) {
      const stranger = await aPerson({ role });
      const read = await answerOf(one.GET(request(`/${id}`, { by: stranger }), context(id)));
      expect(read).toMatchObject({ status: 404 });
    }
  });
});
