export function serverFile(dist: string): string;
