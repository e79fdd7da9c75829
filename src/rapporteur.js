#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The command's door. In JavaScript, because Node reads a TypeScript entry before any cache can be enabled, which takes
// as long as all the rest of a start.
enableCompileCache();
await import('./cli.ts');
