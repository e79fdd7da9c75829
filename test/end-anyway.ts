import { after } from 'node:test';

// Loaded before each test file that starts servers: one that a failed test leaves open must not keep the run from its end.
const GRACE_MS = 20_000;

after(() => {
  setTimeout(() => process.exit(), GRACE_MS).unref();
});
