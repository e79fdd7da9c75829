#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { program } = await import('./program.ts');
await program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
