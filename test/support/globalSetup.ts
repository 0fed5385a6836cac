import { servePostgres } from './postgresServer';
import { serveProduct } from './productServer';

/** One Postgres and one whole product for the whole run, each started when the first test asks for it. */
export default async function globalSetup(): Promise<void> {
  const server = await servePostgres();
  process.env['TEST_POSTGRES_BROKER'] = server.address;
  globalThis.overstapTestPostgres = server;
  const product = await serveProduct();
  // Whoever writes tests may lead them to a product that runs already.
  process.env['TEST_PRODUCT_BROKER'] ??= product.address;
  globalThis.overstapTestProduct = product;
}
