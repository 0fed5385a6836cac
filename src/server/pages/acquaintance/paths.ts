/** The three forms of this page, under the handover's own address. */
export const formPaths = {
  plan: 'kennismaking',
  held: 'kennismaking/geweest',
  notHeld: 'kennismaking/niet-doorgegaan',
} as const;
