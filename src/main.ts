import { enableCompileCache } from 'node:module';

enableCompileCache();
const { start } = await import('./start.ts');
await start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
