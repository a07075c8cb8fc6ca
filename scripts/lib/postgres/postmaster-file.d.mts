export type PostmasterFile = { pid: number; socketFolder: string; status: string };

export function readPostmasterFile(cluster: string): PostmasterFile | null;
export function isServerOf(pid: number, cluster: string): boolean;
