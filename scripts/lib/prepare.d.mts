export function migrate(env: NodeJS.ProcessEnv): Promise<void>;
