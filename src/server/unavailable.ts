/** Postgres: connection lost, shutting down, starting up, too many connections. */
const postgresCodes = /^(08\w{3}|57P0[123]|53300)$/;
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];
/** gRPC: deadline exceeded, unavailable. */
const temporalCodes = [4, 14];
const messages =
  /connection terminated|timeout exceeded when trying to connect|cannot use a pool|fetch failed/i;

const field = (error: object, name: string): unknown => (error as Record<string, unknown>)[name];

/** Whether something we depend on is away for a moment (so trying again helps), rather than broken. */
export const isUnavailable = (error: unknown, depth = 0): boolean => {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const code = field(error, 'code');
  if (typeof code === 'number' && temporalCodes.includes(code)) return true;
  if (typeof code === 'string' && (postgresCodes.test(code) || networkCodes.includes(code))) return true;
  const message = field(error, 'message');
  if (typeof message === 'string' && messages.test(message)) return true;
  const nested = field(error, 'errors');
  if (Array.isArray(nested) && nested.some((one) => isUnavailable(one, depth + 1))) return true;
  return isUnavailable(field(error, 'cause'), depth + 1);
};
