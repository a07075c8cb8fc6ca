/** What `next/headers` answers in a test: one request at a time, set by the test. */
export type TestRequest = { headers: Headers; cookies: Map<string, string>; set: Map<string, string> };

const current: TestRequest = { headers: new Headers(), cookies: new Map(), set: new Map() };

export function requestIs(
  headers: Record<string, string>,
  cookies: Record<string, string> = {},
): TestRequest {
  current.headers = new Headers(headers);
  current.cookies = new Map(Object.entries(cookies));
  current.set = new Map();
  return current;
}

/** Stands in for the module `next/headers`, which works only inside Next. */
export const nextHeaders = {
  headers: async () => current.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = current.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => void current.set.set(name, value),
    delete: (name: string) => void current.set.set(name, ""),
    has: (name: string) => current.cookies.has(name),
  }),
};
