import type { IncomingMessage } from 'node:http';
import type { RefusalKind } from '../views/page/phrases/shape.ts';

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses a request that another site's page could have made: one for a host name that is not ours (a name can be
 * pointed at 127.0.0.1), or one that changes method and comes from another origin. `hosts` are names under which a
 * proxy serves the page, as they stand in the Host header.
 */
export function foreign(request: IncomingMessage, hosts: string[]): RefusalKind | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  const port = request.socket.localPort;
  const known = [...ownNames.map((name) => `${name}:${port}`), ...(port === 80 ? ownNames : []), ...hosts];
  if (!known.includes(host.toLowerCase())) return 'foreign-host';
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const schemes = hosts.includes(host.toLowerCase()) ? ['http', 'https'] : ['http'];
  if (origin !== undefined)
    return schemes.some((scheme) => origin === `${scheme}://${host}`) ? undefined : 'foreign-origin';
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 'foreign-origin';
}
