/** What a lookup gives, or `otherwise` when it fails or takes longer than `patience` milliseconds. Never rejects. */
export async function orElse<T>(lookup: Promise<T>, patience: number, otherwise: T): Promise<T> {
  const { promise: late, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(resolve, patience, otherwise);
  try {
    return await Promise.race([lookup, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
