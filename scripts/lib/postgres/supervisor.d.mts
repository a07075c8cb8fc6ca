/** A running database server, as its supervisor knows it. */
export type Server = { pid: number; socketFolder: string; cluster: string; adopted: boolean };
type Say = (line: string) => unknown;

export function ensureServer(folder: string, say: Say): Promise<Server>;
export function releaseServer(folder: string, server: Server, say: Say): Promise<boolean>;
export function forget(folder: string, say: Say): Promise<void>;
export function ensureDatabase(socketFolder: string, name: string): Promise<void>;
export function replaceDatabase(socketFolder: string, name: string): Promise<void>;
export function databaseUrl(socketFolder: string, name: string): string;
