#!/usr/bin/env node
import * as nodeModule from 'node:module';

// The command's door, in JavaScript: Node reads a TypeScript entry before a cache can be enabled, which takes as long
// as all the rest of a start. Our modules name each other by their files, so Node need not look for them: a quarter.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Rapporteur needs Node 24, and this is Node ${process.versions.node}. The project brings its own: call it with "npm run ask -- QUESTION", or "npx rapporteur".`,
  );
  process.exit(2);
}
nodeModule.enableCompileCache();
nodeModule.registerHooks({
  resolve(name, context, next) {
    if (!/^\.\.?\/.*\.ts$/.test(name)) return next(name, context);
    return { url: new URL(name, context.parentURL).href, format: 'module-typescript', shortCircuit: true };
  },
});
await import('./cli.ts');
