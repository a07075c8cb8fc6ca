export function waitForExit(pid: number, milliseconds: number): Promise<boolean>;
