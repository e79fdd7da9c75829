#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./program.ts')
  .then(({ program }) => program.parseAsync())
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
