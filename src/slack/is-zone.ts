/**
 * Whether this Node knows a time zone.
 *
 * @example isZone('Europe/Vienna') // true
 * @example isZone('Europe/Atlantis') // false
 */
export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
