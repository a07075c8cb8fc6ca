export function ask(
  socketFolder: string,
  statements: string | string[],
  options?: { database?: string; timeoutMs?: number },
): Promise<(string | null)[][]>;
