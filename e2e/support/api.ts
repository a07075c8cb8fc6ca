import { randomBytes } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { addressFor } from "./people";

const PASSWORD = "four quiet words together";

/** A program that talks to the JSON API with a token, as somebody new. */
export type Program = {
  readonly token: string;
  readonly username: string;
  readonly send: (
    method: string,
    path: string,
    data?: unknown,
    headers?: Record<string, string>,
  ) => Promise<APIResponse>;
};

/** The data of an answer with this status, in the envelope and nothing beside it. */
export async function dataOf<T = unknown>(answer: APIResponse, status = 200): Promise<T> {
  const body = await answer.json();
  expect([answer.status(), Object.keys(body)], JSON.stringify(body)).toEqual([status, ["data"]]);
  return body.data;
}

/** The error of a refused request, in the envelope. */
export async function errorOf(answer: APIResponse, status: number) {
  const body = await answer.json();
  expect([answer.status(), Object.keys(body)], JSON.stringify(body)).toEqual([status, ["error"]]);
  return body.error as { code: string; fields?: Record<string, string>; current?: unknown };
}

export const newName = () => `noor-${randomBytes(6).toString("hex")}`;

export async function aProgram(request: APIRequestContext): Promise<Program> {
  const address = addressFor();
  const username = newName();
  const send =
    (token: string | null): Program["send"] =>
    (method, path, data, headers = {}) =>
      request.fetch(path, {
        method,
        headers: {
          "x-forwarded-for": address,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        ...(data === undefined ? {} : { data }),
      });
  const made = await send(null)("POST", "/api/auth/register", {
    username,
    password: PASSWORD,
    timezone: "Asia/Tokyo",
  });
  const { token } = await dataOf<{ token: string }>(made, 201);
  return { token, username, send: send(token) };
}
