import net from "node:net";
import { Failure } from "./failure.mjs";

/** A port nobody listens on at the moment. */
export async function freePort() {
  const { server, error } = await tryToListen(0, "127.0.0.1");
  if (error) throw error;
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Fails, naming PORT, when the app could not listen there. */
export async function requirePort(port, host, command) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure("PORT must be a number from 1 to 65535.");
  const { server, error } = await tryToListen(port, host);
  if (!error) return new Promise((resolve) => server.close(resolve));
  if (error.code === "EADDRINUSE") {
    throw new Failure(
      `Port ${port} on ${host} is in use, perhaps by an earlier start. Stop that, or choose another:\n  PORT=${port + 1} ${command}`,
    );
  }
  if (error.code === "EACCES")
    throw new Failure(`This user may not listen on port ${port}: choose a PORT above 1023.`);
  throw new Failure(`Cannot listen on HOST ${host}, PORT ${port}: ${error.message}`);
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve({ server, error }));
    server.listen({ port, host, exclusive: true }, () => resolve({ server, error: null }));
  });
}
