/** What a row says cannot be what was written. Told as damage of the book by whoever knows its name. */
export class DamagedRow extends Error {
  override name = 'DamagedRow';
}
