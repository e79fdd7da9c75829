#!/usr/bin/env node
import { enableCompileCache, registerHooks } from 'node:module';

// The command's door, in JavaScript: Node reads a TypeScript entry before a cache can be enabled, which takes as long
// as all the rest of a start. Our modules name each other by their files, so Node need not look for them: a quarter.
enableCompileCache();
registerHooks({
  resolve(name, context, next) {
    if (!/^\.\.?\/.*\.ts$/.test(name)) return next(name, context);
    return { url: new URL(name, context.parentURL).href, format: 'module-typescript', shortCircuit: true };
  },
});
await import('./cli.ts');
