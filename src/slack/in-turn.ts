/** Does works of the same key one after the other, in the order in which they were given. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Questions of one conversation are read in order: each may go on from the one before. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (last.get(key) ?? Promise.resolve()).then(work, work);
    const settled = result.catch(() => {});
    last.set(key, settled);
    void settled.then(() => last.get(key) === settled && last.delete(key));
    return result;
  };
}
