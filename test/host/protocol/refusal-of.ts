/** The error that a promise of the library rejects with. Throws when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('Nothing was refused');
}
