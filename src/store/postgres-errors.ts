import { StoreError } from './errors.ts';

/** Gives the server and database of an address, without user and password. Throws a StoreError when it is no address. */
export function addressOf(databaseUrl: string): string {
  // The failure of URL repeats the text, password and all: it is no cause to show.
  const url = URL.parse(databaseUrl);
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol) || !isDecodable(url))
    throw new StoreError(
      'The address of the database cannot be read. Write it as postgres://USER:PASSWORD@HOST:5432/DATABASE, with special characters of the password percent-encoded.',
    );
  return `${decodeURIComponent(url.host) || url.searchParams.get('host') || 'localhost'}${url.pathname}`;
}

function isDecodable({ username, password, host, pathname }: URL): boolean {
  try {
    for (const part of [username, password, host, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** Says what a failure of the PostgreSQL database at `address` means and what to do, as a StoreError. */
export function explainPostgres(address: string): (failure: unknown) => StoreError {
  return (failure) => {
    if (failure instanceof StoreError) return failure;
    return new StoreError(sentence(address, failure), { cause: failure });
  };
}

function sentence(address: string, failure: unknown): string {
  const { code = '', message } = failure as NodeJS.ErrnoException;
  const known = SENTENCES.find(([pattern]) => pattern.test(code) || pattern.test(message));
  if (known) return `PostgreSQL at ${address} ${known[1]}`;
  return `PostgreSQL at ${address} cannot be used: ${message || code}.`;
}

/** By code, of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) or of the network. */
const SENTENCES: [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'is not found. Check the host in the address of the database.'],
  [/^28|^SASL/, 'refuses the user or the password. Check both in the address of the database.'],
  [/^3D000$/, 'does not have that database. Create it, or name another one in the address.'],
  [/^3F000$/, 'has no schema to write in. Check search_path of the user.'],
  [/^42501$/, 'does not allow this user to do that. Give the user the right to create and write tables.'],
  [/^53100$/, 'has no space left on its disk. Free some space; nothing needs repair.'],
  [/^53300$/, 'has too many connections. Allow more, or close other programs.'],
  [/^25006$/, 'cannot be written now (it is a copy for reading). Name the main server in the address.'],
  [/^XX00[12]$/, 'says that its data are damaged. Restore them from a backup.'],
  [
    /^(?:E[A-Z]+|57P0\d|08\d{3})$|timeout|terminated|closed/i,
    'does not answer. Check that it runs and that host and port in the address of the database are right.',
  ],
];
