// Runs in a thread of its own, so that nobody waits for an answer while records are loaded.
import { parentPort, workerData } from 'node:worker_threads';
import { lookAt, type Order } from './look.ts';

parentPort?.postMessage(await lookAt(workerData as Order));
