import type { Server } from 'node:http';

const tries = 20;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, '127.0.0.1');
  });
}

/**
 * Starts to listen on 127.0.0.1 only: on `port`, or on the next free one of the twenty from there. `0` takes any.
 *
 * @returns the port that was taken
 */
export async function listen(server: Server, port: number): Promise<number> {
  const last = Math.min(port + tries - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await tryPort(server, candidate)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
  }
  throw new Error(`The ports ${port} to ${last} are all taken. Choose another one.`);
}
