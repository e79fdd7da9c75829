import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./start.ts')
  .then(({ start }) => start())
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
