export default async function globalTeardown(): Promise<void> {
  await Promise.all([globalThis.overstapTestPostgres?.stop(), globalThis.overstapTestProduct?.stop()]);
}
