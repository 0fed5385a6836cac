/** The page that an address asks for; what makes no sense is the first. */
export const pageNumberIn = (query: Readonly<Record<string, unknown>>): number => {
  const page = Number(query['pagina']);
  return Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1;
};
