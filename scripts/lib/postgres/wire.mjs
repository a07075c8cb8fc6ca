import net from "node:net";
import path from "node:path";

const PROTOCOL_3 = 196_608;

/** An error the server answered with; `code` is its five-letter SQLSTATE. */
class ServerError extends Error {
  constructor(fields) {
    super(fields.M ?? "the server answered with an error");
    this.code = fields.C ?? "";
  }
}

/**
 * One connection to the server on its socket, with nothing but Node: the supervisor must work before the
 * packages are installed. Answers { query(sql) → rows of strings or null, close() }.
 */
export async function connect(socketFolder, { database = "postgres", timeoutMs = 5_000 } = {}) {
  const socket = net.createConnection(path.join(socketFolder, ".s.PGSQL.5432"));
  const inbox = collectMessages(socket, timeoutMs);
  socket.write(startupMessage({ user: "postgres", database, application_name: "supervisor" }));
  try {
    await inbox.untilReady();
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return {
    query(sql) {
      socket.write(message("Q", `${sql}\0`));
      return inbox.untilReady();
    },
    close() {
      socket.end(message("X", ""));
    },
  };
}

/** Runs statements on a connection of their own; answers the rows of the last one. */
export async function ask(socketFolder, statements, options) {
  const connection = await connect(socketFolder, options);
  try {
    let rows = [];
    for (const sql of [statements].flat()) rows = await connection.query(sql);
    return rows;
  } finally {
    connection.close();
  }
}

/**
 * What a newcomer at the socket meets: { state, why }. "ready"; "starting" (or stopping); "refusing", when the server
 * runs and lets nobody in; "absent", when nobody listens.
 */
export async function probe(socketFolder) {
  try {
    const connection = await connect(socketFolder, { timeoutMs: 2_000 });
    connection.close();
    return { state: "ready", why: "" };
  } catch (error) {
    if (!(error instanceof ServerError)) return { state: "absent", why: error.message };
    // 57P03: starting up or shutting down. 53300: full, so it is surely up.
    const known = { "57P03": "starting", 53300: "ready" };
    return { state: known[error.code] ?? "refusing", why: error.message };
  }
}

function startupMessage(parameters) {
  const text = Object.entries(parameters)
    .map(([name, value]) => `${name}\0${value}\0`)
    .join("");
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(PROTOCOL_3, 4);
  return Buffer.concat([head, body]);
}

function message(type, text) {
  const body = Buffer.from(text);
  const head = Buffer.alloc(5);
  head.write(type, 0);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function collectMessages(socket, timeoutMs) {
  let pending = Buffer.alloc(0);
  let waiting = null;
  let rows = [];
  let refusal = null;
  const settle = (error) => {
    const asked = waiting;
    waiting = null;
    if (error) asked?.reject(error);
    else asked?.resolve(rows);
  };
  const onMessage = (type, body) => {
    if (type === "E") refusal = new ServerError(readFields(body));
    if (type === "D") rows.push(readRow(body));
    if (type === "Z") settle(refusal);
  };
  socket.on("data", (chunk) => {
    pending = takeMessages(Buffer.concat([pending, chunk]), onMessage);
  });
  socket.once("error", (error) => settle(error));
  socket.once("close", () => settle(refusal ?? new Error("the server closed the connection")));
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`no answer in ${timeoutMs} ms`)));
  return {
    untilReady() {
      rows = [];
      refusal = null;
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
  };
}

function takeMessages(buffer, onMessage) {
  let rest = buffer;
  while (rest.length >= 5) {
    const length = rest.readInt32BE(1) + 1;
    if (rest.length < length) break;
    onMessage(String.fromCharCode(rest[0]), rest.subarray(5, length));
    rest = rest.subarray(length);
  }
  return rest;
}

/** The fields of an error message: one letter each, then a text. */
export function readFields(body) {
  const fields = {};
  for (const part of body.toString("utf8").split("\0")) if (part !== "") fields[part[0]] = part.slice(1);
  return fields;
}

/** The columns of a row, as text or null. */
export function readRow(body) {
  const columns = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    const length = body.readInt32BE(at);
    at += 4;
    columns.push(length < 0 ? null : body.toString("utf8", at, at + length));
    at += Math.max(length, 0);
  }
  return columns;
}
