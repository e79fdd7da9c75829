import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const nonceLength = 12;
const tagLength = 16;

/** Seals texts so that they can be read with one secret only, and only under the name that they were sealed for. */
export type Seal = {
  /** Gives a sealed text, another one each time. */
  seal(name: string, text: string): Promise<string>;
  /** Gives what was sealed; undefined when it was sealed with another secret or name, or was changed since. */
  open(name: string, sealed: string): Promise<string | undefined>;
};

/**
 * A seal (AES-256-GCM) with a key made from a secret. The key is made once, off the main thread, when it is first used.
 *
 * @example const { seal, open } = sealWith(secret); await open('T1', await seal('T1', 'xoxb-…')); // 'xoxb-…'
 */
export function sealWith(secret: string): Seal {
  let made: Promise<Buffer> | undefined;
  const keyOf = () => {
    made ??= promisify<string, string, number, Buffer>(scrypt)(secret, 'rapporteur installations', 32);
    return made;
  };
  return {
    async seal(name, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', await keyOf(), nonce).setAAD(Buffer.from(name));
      const body = [cipher.update(text, 'utf8'), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body]).toString('base64url');
    },

    async open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceLength + tagLength) return undefined;
      const nonce = bytes.subarray(0, nonceLength);
      const tag = bytes.subarray(nonceLength, nonceLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', await keyOf(), nonce, { authTagLength: tagLength });
      decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
      const text = decipher.update(bytes.subarray(nonceLength + tagLength));
      try {
        return Buffer.concat([text, decipher.final()]).toString();
      } catch {
        return undefined;
      }
    },
  };
}
