/** The database cannot be used. Its message says what to do; `cause` is what the database said. */
export class StoreError extends Error {
  override name = 'StoreError';
}
