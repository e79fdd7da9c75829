import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a store and its server, which can fail. */
export type Network = {
  /** The address of the server by way of the proxy. */
  url: string;
  /** Ends all connections, and lets no new one through until `mend`. */
  refuse(): Promise<void>;
  mend(): Promise<void>;
  /** Lets nothing more pass on the connections there are, in either direction, and tells nobody. */
  strand(): void;
  /**
   * Ends the next connection on which the store sends this word: before the server hears it, or after it has answered,
   * and before the store hears that.
   */
  cutAt(word: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
};

/** Opens a proxy to the server at an address, on a port of its own. */
export async function networkTo(databaseUrl: string): Promise<Network> {
  const { hostname, port } = new URL(databaseUrl);
  const pairs = new Set<[Socket, Socket]>();
  let cut: { word: string; when: 'before' | 'after' } | undefined;

  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    let dying = false;
    const end = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const side of pair) side.on('error', end).on('close', end);
    near.on('data', (data) => {
      if (cut && data.includes(cut.word)) {
        const { when } = cut;
        cut = undefined;
        if (when === 'before') return end();
        dying = true;
      }
      far.write(data);
    });
    far.on('data', (data) => (dying ? end() : near.write(data)));
  });
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const own = await listen(0);
  const refuse = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const [near] of pairs) near.destroy();
    await closed;
  };

  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: `${own}` }).href,
    refuse,
    mend: async () => void (await listen(own)),
    strand() {
      for (const pair of pairs) for (const side of pair) side.removeAllListeners('data').pause();
    },
    cutAt(word, when) {
      cut = { word, when };
    },
    close: async () => (server.listening ? refuse() : undefined),
  };
}
