/** Names of the fields every form carries; they are taken out of the body before a page sees it, except the command id. */
export const hiddenFieldNames = { csrf: '_csrf', commandId: 'commandId', person: '_person' } as const;
