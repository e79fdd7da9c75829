// Runs in a thread of its own, so that nobody waits for an answer while records are loaded.
import { parentPort, workerData } from 'node:worker_threads';
import { lookAt, type Order } from './look.ts';

const { folder, cache, inService } = workerData as Order;
parentPort?.postMessage(await lookAt({ folder, cache, inService }));
