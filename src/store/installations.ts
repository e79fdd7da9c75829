import { StoreError } from './errors.ts';
import { kept } from './kept.ts';
import { sealWith } from './seal.ts';
import type { Json, Store } from './store.ts';
import type { Connection } from './tables.ts';

/** Installations, sealed with a secret. Without one, none can be put. */
export function installationsIn(connection: Connection, secret: string | undefined): Store['installations'] {
  const sealed = kept(connection, 'installation');
  const seal = secret ? sealWith(secret) : undefined;
  return {
    async get(key) {
      const text = await sealed.get(key);
      if (text === undefined) return undefined;
      const opened = await seal?.open(key, text);
      if (opened !== undefined) return JSON.parse(opened) as Json;
      throw new StoreError(
        seal
          ? `The installation ${key} was sealed with another secret. Set the secret back to what it was, or install the app in that workspace again.`
          : `The installation ${key} is sealed, and no secret is set. Set the secret that it was sealed with, or set a new one and install the app in that workspace again.`,
      );
    },

    async put(key, installation, now) {
      if (!seal)
        throw new StoreError(
          'No secret is set, so the installation cannot be kept. Set one: a long random text that stays the same from now on.',
        );
      await sealed.put(key, await seal.seal(key, JSON.stringify(installation)), now);
    },

    delete: sealed.delete,
  };
}
